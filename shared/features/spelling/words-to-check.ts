import { findTerms } from '../glossary/find-terms.ts';
import type { OwnTerm } from '../glossary/schema.ts';
import { type Word, wordsOf } from '../glossary/words.ts';
import { LONGEST_WORD } from './contract.ts';

/** Addresses of mail and pages, which no dictionary knows. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

/**
 * The words of a text that a dictionary can say something about: not numbers, codes and abbreviations with dots or in capitals,
 * not addresses, not terms, own words or the names of the people at the table.
 */
export function wordsToCheck(
  text: string,
  known: { readonly ownTerms: readonly OwnTerm[]; readonly names: readonly string[] },
): Word[] {
  const terms = findTerms(text, { ownTerms: known.ownTerms, includeFamiliar: true });
  const spans = [
    ...terms.flatMap(({ start, end, rest }) => [{ start, end }, ...(rest ? [rest] : [])]),
    ...Array.from(text.matchAll(ADDRESS), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ];
  const names = new Set(known.names.flatMap((name) => wordsOf(name).map(({ key }) => key)));
  return wordsOf(text).filter(
    (word) =>
      isPlainWord(word.text) &&
      !names.has(word.key) &&
      !names.has(word.key.replace(/s$/, '')) &&
      !spans.some(({ start, end }) => word.start < end && start < word.end),
  );
}

function isPlainWord(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= LONGEST_WORD &&
    !/[\p{N}&./]/u.test(word) &&
    !/.\p{Lu}/u.test(word)
  );
}
