import type { TextFinding, TextFix } from './schema.ts';

/** The text with a fix in the place of what was found. The rest stays to the letter. */
export function applyFix(
  text: string,
  { start, end }: Pick<TextFinding, 'start' | 'end'>,
  fix: TextFix,
): string {
  return text.slice(0, start) + fix.text + text.slice(end);
}

/** Whether somebody still has to fill in something of a fix. */
export function hasGap({ text }: TextFix): boolean {
  return text.includes('…');
}
