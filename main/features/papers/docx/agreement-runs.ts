import type { TextRun } from 'docx';
import type { PaperBlock } from '../../../../shared/features/papers/schema.ts';
import { textRuns } from './text-runs.ts';

/** Wie, wat and wanneer after each other, as far as they are known. */
export function agreementRuns({
  who,
  what,
  when,
}: Extract<PaperBlock, { kind: 'agreement' }>): TextRun[] {
  const known = [
    { text: who, look: { bold: true } },
    { text: what, look: {} },
    { text: when, look: { bold: true } },
  ].filter(({ text }) => text !== '');
  return known.flatMap(({ text, look }, index) => [
    ...textRuns(separatorAfter(known[index - 1]?.text)),
    ...textRuns(text, look),
  ]);
}

/** A middle dot that never begins a line; a sentence needs none. */
function separatorAfter(text: string | undefined): string {
  if (text === undefined) return '';
  return /[.?!]$/.test(text) ? ' ' : '\u00a0· ';
}
