import { letterKinds } from './data/letter-kinds.ts';
import { filledIn, paragraphsOf } from './filled-in.ts';
import type { LetterContent } from './schema.ts';

/**
 * What a letter says, without who writes to whom: this is read together, and this is what the inhabitant tells back in own
 * words. Another word in it is another letter.
 */
export function letterText({ kind, words }: LetterContent): string {
  return letterKinds[kind].lines
    .flatMap((line) => {
      if ('heading' in line) return [line.heading];
      if ('own' in line) return paragraphsOf(words, line.own);
      return [filledIn('say' in line ? line.say : line.item, words)];
    })
    .join('\n');
}

/** The inhabitant's own words in a letter, where a reader of language and role looks; with the field they stand in. */
export function ownWordsOf({ kind, words }: LetterContent) {
  return letterKinds[kind].lines.flatMap((line) =>
    'own' in line ? [{ field: line.own, text: (words[line.own] ?? '').trim() }] : [],
  );
}
