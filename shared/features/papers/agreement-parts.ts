import type { PaperBlock } from './schema.ts';

/** A piece of an agreement as it is written: what stands before it, its words, and whether they are stressed. */
export interface AgreementPart {
  readonly name: 'who' | 'what' | 'when';
  readonly before: string;
  readonly text: string;
  readonly isStressed: boolean;
}

/** Wie, wat and wanneer after or under each other, as far as they are known (practice, 9.1). */
export function agreementParts(
  agreement: Pick<
    Extract<PaperBlock, { kind: 'agreement' }>,
    'who' | 'what' | 'when' | 'isStacked'
  >,
): AgreementPart[] {
  const known = (['who', 'what', 'when'] as const).filter((name) => agreement[name] !== '');
  return known.map((name, index) => {
    const previous = known[index - 1];
    return {
      name,
      before: previous === undefined ? '' : separatorAfter(agreement[previous], agreement),
      text: agreement[name],
      isStressed: name !== 'what',
    };
  });
}

/** A middle dot that never begins a line; a sentence needs none. */
function separatorAfter(text: string, { isStacked }: { isStacked?: boolean | undefined }): string {
  if (isStacked) return '\n';
  return /[.?!]$/.test(text) ? ' ' : '\u00a0· ';
}
