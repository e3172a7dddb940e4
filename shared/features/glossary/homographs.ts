import type { Candidate } from './match-at.ts';
import type { GlossaryDomain, TermMatch } from './schema.ts';
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
    .filter((one) => !one.isEveryday || isMeant(text, one, found))
    .map(({ isEveryday: _, ...match }) => match);
}

function isMeant(text: string, one: Candidate, found: readonly Candidate[]): boolean {
  if (one.source === 'own') return true;
  const paragraph = paragraphAround(text, one.start);
  const { clues, otherwise } = one.term;
  const others = wordsOf(text.slice(paragraph.start, paragraph.end)).map(({ key }) => key);
  if (has(others, otherwise)) return false;
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const isZin = text.slice(one.start, one.end) === 'zin';
  if (isZin && BEFORE_ZIN.test(before)) return true;
  if (isZin && !PERHAPS_BEFORE_ZIN.test(before)) return false;
  return (
    has(others, clues) ||
    found.some(
      (other) =>
        !other.isEveryday &&
        other.source === 'glossary' &&
        ANCHORS.has(other.term.domain) &&
        other.start >= paragraph.start &&
        other.end <= paragraph.end,
    )
  );
}

function has(words: readonly string[], starts: readonly string[]): boolean {
  return starts.some((start) => words.some((word) => word.startsWith(start)));
}

function paragraphAround(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end === -1 ? text.length : end };
}
