import { keepMeant } from './homographs.ts';
import { type Candidate, matchAt } from './match-at.ts';
import type { KnownTerm, OwnTerm, TermMatch } from './schema.ts';
import { splitVerbsIn } from './split-verbs.ts';
import { glossaryIndex, ownTermForms } from './term-index.ts';
import { type Word, wordsOf } from './words.ts';

const NONE: readonly OwnTerm[] = [];

/**
 * The terms in a text, in order and without overlap, with places in UTF-16 units of the text as given (method: plain language,
 * section 6): the longest spelling wins, own terms win over ours, abbreviations count in their own capitals, a verb may stand
 * apart, a longer word counts for its right part, and an everyday word only beside another term. Words that most people know are
 * left out, unless `includeFamiliar`. Never throws.
 */
export function findTerms(
  text: string,
  known: { readonly ownTerms?: readonly OwnTerm[]; readonly includeFamiliar?: boolean } = {},
): TermMatch[] {
  const words = wordsOf(text);
  const { forms, splitVerbs } = glossaryIndex();
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const { term, parts } of splitVerbsIn(words, splitVerbs, borderIn(text, words))) {
    const [verb, first, last] = parts.map((at) => words[at]);
    if (!verb || !first || !last || parts.some((at) => taken.has(at))) continue;
    const rest = { start: first.start, end: last.end };
    const { start, end } = verb;
    const isEveryday = term.ambiguous;
    found.push({ source: 'glossary', term, start, end, rest, form: 'split', isEveryday });
    for (let at = parts[1]; at <= parts[2]; at += 1) taken.add(at);
    taken.add(parts[0]);
  }
  const lists = [ownTermForms(known.ownTerms ?? NONE), forms];
  for (let at = 0; at < words.length; ) {
    const match = taken.has(at) ? undefined : matchAt({ text, words, taken, lists }, at);
    if (match) found.push(match.candidate);
    at += match?.length ?? 1;
  }
  const inOrder = found.sort((one, other) => one.start - other.start);
  return keepMeant(text, inOrder).filter((match) => known.includeFamiliar || !isFamiliar(match));
}

function isFamiliar(match: KnownTerm): boolean {
  return match.source === 'glossary' && match.term.familiar;
}

function borderIn(text: string, words: readonly Word[]): (between: number) => boolean {
  return (between) => {
    const [before, after] = [words[between], words[between + 1]];
    return !before || !after || /[,;:.!?()\n]/.test(text.slice(before.end, after.start));
  };
}
