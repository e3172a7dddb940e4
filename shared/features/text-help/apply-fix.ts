import { sentencesOf } from '../../dutch/sentences.ts';
import type { TextFinding, TextFix } from './schema.ts';

/**
 * The text with a fix in the place of what was found, or an explanation behind the sentence it stands in (practice 9.2: in the next
 * sentence, not in brackets). The rest stays to the letter.
 */
export function applyFix(
  text: string,
  { start, end }: Pick<TextFinding, 'start' | 'end'>,
  fix: TextFix,
): string {
  if (fix.kind === 'replace') return text.slice(0, start) + fix.text + text.slice(end);
  const behind = sentencesOf(text).find((sentence) => sentence.end >= end)?.end ?? text.length;
  return `${text.slice(0, behind)} ${fix.text}${text.slice(behind)}`;
}

/** Whether somebody still has to fill in something of a fix. */
export function hasGap({ text }: TextFix): boolean {
  return text.includes('…');
}
