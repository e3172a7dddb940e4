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
  const around = paragraphsOf(text, found);
  return found
    .filter((one) => !one.isEveryday || one.source === 'own' || isMeant(text, one, around))
    .map(({ isEveryday: _, ...match }) => match);
}

/** What stands around a word: the keys of all words there, each after a space, and whether a term is among them. */
interface Surroundings {
  readonly keys: string;
  readonly hasTerm: boolean;
}

/** The words of a text as they are weighed. */
export function keysOf(text: string): string {
  return ` ${wordsOf(text)
    .map(({ key }) => key)
    .join(' ')}`;
}

/**
 * How strongly the words around an everyday word say that it is meant as a term: above zero it is. A term beside it counts
 * double, and so does a word of the other sense.
 */
export function weighSense(
  { clues, otherwise }: Pick<GlossaryTerm, 'clues' | 'otherwise'>,
  around: Surroundings,
): number {
  const count = (starts: readonly string[]) =>
    starts.filter((start) => around.keys.includes(` ${start}`)).length;
  return (around.hasTerm ? 2 : 0) + count(clues) - 2 * count(otherwise);
}

/** Whether a match says that its paragraph is about law or care. */
function isAnchor(one: Candidate): boolean {
  return !one.isEveryday && one.source === 'glossary' && ANCHORS.has(one.term.domain);
}

function isMeant(
  text: string,
  one: Extract<Candidate, { source: 'glossary' }>,
  around: (at: number) => Surroundings,
): boolean {
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  if (text.slice(one.start, one.end) === 'zin') {
    if (BEFORE_ZIN.test(before)) return true;
    if (!PERHAPS_BEFORE_ZIN.test(before)) return false;
  }
  return weighSense(one.term, around(one.start)) > 0;
}

/** The paragraph at a place; each is read once, however many everyday words stand in it. */
function paragraphsOf(text: string, found: readonly Candidate[]): (at: number) => Surroundings {
  const read = new Map<number, Surroundings>();
  return (at) => {
    const start = text.lastIndexOf('\n', at) + 1;
    const known = read.get(start);
    if (known) return known;
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const hasTerm = found.some((one) => isAnchor(one) && one.start >= start && one.end <= end);
    const made = { keys: keysOf(text.slice(start, end)), hasTerm };
    read.set(start, made);
    return made;
  };
}
