import { glossary } from './data/glossary.ts';
import type { KeptOwnTerm, KnownTerm } from './schema.ts';

/** A term in a list: ours, or an own word with its id. */
export type ListedTerm =
  | Extract<KnownTerm, { source: 'glossary' }>
  | { readonly source: 'own'; readonly term: KeptOwnTerm };

/**
 * The terms that fit what was typed, best first: the term itself, another spelling, a part of either, then the plain words and
 * the explanation, so that "geld om te lenen" is found as well as the word for it. Nothing typed gives all, own words first,
 * then by alphabet. An own word hides ours of the same spelling.
 */
export function searchTerms(typed: string, ownTerms: readonly KeptOwnTerm[]): ListedTerm[] {
  const wanted = folded(typed);
  const own = ownTerms.map((term): ListedTerm => ({ source: 'own', term }));
  const hidden = new Set(ownTerms.map(({ term }) => folded(term)));
  const ours = glossary
    .filter(({ term }) => !hidden.has(folded(term)))
    .map((term): ListedTerm => ({ source: 'glossary', term }));
  return [...own, ...ours]
    .map((listed) => ({ listed, rank: rankOf(listed, wanted) }))
    .filter(({ rank }) => rank < NO_FIT)
    .sort((one, other) => one.rank - other.rank || byAlphabet(one.listed, other.listed))
    .map(({ listed }) => listed);
}

const NO_FIT = 7;

function rankOf({ source, term }: ListedTerm, wanted: string): number {
  if (wanted === '') return source === 'own' ? 0 : 1;
  const others = source === 'glossary' ? [...term.variants, ...term.everyday].map(folded) : [];
  const name = folded(term.term);
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (others.some((one) => one.startsWith(wanted))) return 2;
  if (startsAWord(folded(term.plain), wanted)) return 3;
  if ([name, ...others].some((one) => one.includes(wanted))) return 4;
  if (holdsAllWords(folded(`${term.plain} ${term.explanation}`), wanted)) return 5;
  return NO_FIT;
}

function startsAWord(text: string, wanted: string): boolean {
  return ` ${text}`.includes(` ${wanted}`);
}

function holdsAllWords(text: string, wanted: string): boolean {
  return wanted.length >= 3 && wanted.split(' ').every((word) => startsAWord(text, word));
}

function byAlphabet(one: ListedTerm, other: ListedTerm): number {
  return one.term.term.localeCompare(other.term.term, 'nl', { sensitivity: 'base' });
}

/** Without capitals and accents, with single spaces. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
}
