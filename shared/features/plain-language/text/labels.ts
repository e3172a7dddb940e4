import type { Word } from '../../../dutch/sentences.ts';
import type { Span } from '../../../dutch/span.ts';

/** A word that says what a thing is called, or how the reader is addressed: words of one group are choices for one thing. */
export interface Label extends Span {
  readonly group: number;
  readonly label: number;
}

/** Labels of one and the same thing. The first group is how the reader is addressed. */
const groups: readonly (readonly string[])[] = [
  ['u uw uzelf', 'je jij jou jouw'],
  ['hulp', 'ondersteuning', 'zorg'],
  ['brief', 'schrijven', 'bericht'],
  ['besluit', 'beschikking', 'beslissing'],
  ['bezwaar', 'bezwaarschrift'],
  ['hulpverlener', 'zorgverlener', 'professional'],
];
export const ADDRESS_GROUP = 0;

const byWord = new Map(
  groups.flatMap((labels, group) =>
    labels.flatMap((words, label) =>
      words.split(' ').map((word) => [word, { group, label }] as const),
    ),
  ),
);

/** The labels among the words of a sentence. */
export function labelsOf(words: readonly Word[]): Label[] {
  return words.flatMap(({ lower, start, end }, at): Label[] => {
    const found = byWord.get(lower);
    if (!found || (lower === 'schrijven' && !beforeNoun.has(words[at - 1]?.lower ?? ''))) return [];
    return [{ ...found, start, end }];
  });
}

/** "ons schrijven" is a letter, "wij schrijven" is not. */
const beforeNoun: ReadonlySet<string> = new Set('het ons uw dit dat bijgaand voornoemd'.split(' '));
