import type { TextRun } from 'docx';
import { agreementParts } from '../../../../shared/features/papers/agreement-parts.ts';
import type { PaperBlock } from '../../../../shared/features/papers/schema.ts';
import { textRuns } from './text-runs.ts';

/** Wie, wat and wanneer after each other, as far as they are known. */
export function agreementRuns(agreement: Extract<PaperBlock, { kind: 'agreement' }>): TextRun[] {
  return agreementParts(agreement).flatMap(({ before, text, isStressed }) => [
    ...textRuns(before),
    ...textRuns(text, isStressed ? { bold: true } : {}),
  ]);
}
