import type { Candidate } from './match-at.ts';
import type { GlossaryDomain, GlossaryTerm, TermMatch } from './schema.ts';
import { wordsOf } from './words.ts';

/** A term of one of these near an everyday word makes it likely that the word is meant as a term (section 6). */
const ANCHORS: ReadonlySet<GlossaryDomain> = new Set([
  'recht',
  'wmo',
  'wlz',
  'pgb',
  'werk-inkomen',
]);
/** "zin" in small letters is also a sentence, and a wish: it is meant as a term only after these. */
const BEFORE_ZIN = /(?:in de vorm van|zorg in)\s+$/i;
const PERHAPS_BEFORE_ZIN = /(?:^|\s)(?:of|als)\s+$/i;

/** Leaves out the everyday words that are not meant as a term, by what else stands in their paragraph. */
export function keepMeant(text: string, found: readonly Candidate[]): TermMatch[] {
  return found
    .filter((one) => !one.isEveryday || one.source === 'own' || isMeant(text, one, found))
    .map(({ isEveryday: _, ...match }) => match);
}

/**
 * How strongly the words around an everyday word say that it is meant as a term: above zero it is. A term beside it counts
 * double, and so does a word of the other sense.
 */
export function weighSense(
  { clues, otherwise }: Pick<GlossaryTerm, 'clues' | 'otherwise'>,
  around: { readonly text: string; readonly hasTerm: boolean },
): number {
  const words = ` ${wordsOf(around.text)
    .map(({ key }) => key)
    .join(' ')}`;
  const count = (starts: readonly string[]) =>
    starts.filter((start) => words.includes(` ${start}`)).length;
  return (around.hasTerm ? 2 : 0) + count(clues) - 2 * count(otherwise);
}

/** Whether a match says that its paragraph is about law or care. */
export function isAnchor(one: Candidate): boolean {
  return !one.isEveryday && one.source === 'glossary' && ANCHORS.has(one.term.domain);
}

function isMeant(
  text: string,
  one: Extract<Candidate, { source: 'glossary' }>,
  found: readonly Candidate[],
): boolean {
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  if (text.slice(one.start, one.end) === 'zin') {
    if (BEFORE_ZIN.test(before)) return true;
    if (!PERHAPS_BEFORE_ZIN.test(before)) return false;
  }
  const { start, end } = paragraphAround(text, one.start);
  const hasTerm = found.some(
    (other) => isAnchor(other) && other.start >= start && other.end <= end,
  );
  return weighSense(one.term, { text: text.slice(start, end), hasTerm }) > 0;
}

function paragraphAround(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end === -1 ? text.length : end };
}
