import type { Speaker } from '../../notes/schema.ts';
import type { Seat } from '../../notes/seats.ts';
import { daysFromToday, weekdays } from './day-words.ts';
import type { TablePerson } from './table-people.ts';
import { isVerb, isVerbOfI, receivingVerbs, surelyVerbs } from './verbs.ts';
import type { Word } from './words-of.ts';

/** Who does what is agreed, with the words that say so. */
export interface FoundDoer extends Seat {
  readonly words: string;
}

/** Some words after each other: the first, and the first after them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Named extends Stretch {
  readonly person: Seat;
  readonly isPronoun: boolean;
}

/**
 * Who does it, when the sentence says so of one person at the table: before the verb ("Fatma belt"), right behind it
 * ("vrijdag belt Fatma"), after "door", or alone behind a colon or in brackets. `null` when nobody is named in such a
 * place, when two are, when it is denied, or when the one named only receives.
 */
export function findDoer(
  words: readonly Word[],
  people: readonly TablePerson[],
  speaker: Seat,
): FoundDoer | null {
  const doers = namesIn(words, people, speaker).filter((name) => isDoer(words, name));
  const [first] = doers;
  if (!first || doers.some(({ person }) => !isSame(person, first.person))) return null;
  const said = words.slice(first.from, first.to);
  return { ...first.person, words: said.map(({ typed }) => typed).join(' ') };
}

function isDoer(words: readonly Word[], name: Named): boolean {
  if (isOwner(words, name) || isOneOfTwo(words, name)) return false;
  const part = words[name.from]?.part;
  const isDenied = words.some((word) => word.part === part && denials.has(word.folded));
  if (isDenied) return false;
  const before = inPart(words, name.from - 1, part);
  const after = inPart(words, name.to, part);
  if (before?.folded === 'door') return true;
  if (standsAlone(words, name)) return true;
  if (before && isInverted(words, name)) {
    return !receivingVerbs.has(before.folded) && !isTitleOfAnother(words, name);
  }
  const beginsClause = before === undefined || clauseStarts.has(before.folded);
  return beginsClause && after !== undefined && doesIt(words, name, after);
}

/** Whether the word behind the name is what they do. */
function doesIt(words: readonly Word[], name: Named, after: Word): boolean {
  if (receivingVerbs.has(after.folded)) return false;
  if (name.isPronoun && words[name.from]?.folded === 'ik') return isVerbOfI(after.folded);
  if (isTitleOfAnother(words, name)) return false;
  return isVerb(after.folded);
}

/**
 * "Vrijdag belt Fatma": the verb stands before the name, and before the verb only when or how, or nothing at all. In
 * "mevrouw Smit belt Fatma" it is somebody else who does it.
 */
function isInverted(words: readonly Word[], name: Named): boolean {
  const verb = words[name.from - 1];
  if (!verb) return false;
  const isI = words[name.from]?.folded === 'ik';
  if (isI ? !isVerbOfI(verb.folded) : !isVerb(verb.folded)) return false;
  const first = words.find(({ part }) => part === verb.part);
  // "Stuur ik" alone is a question; with a day before it, it is what will be done.
  if (first === verb) return !isI;
  return first !== undefined && saysWhenOrHow(first.folded);
}

/** "Mevrouw Smit belt": the title goes with a name that is not at the table. */
function isTitleOfAnother(words: readonly Word[], { from, to }: Named): boolean {
  if (to - from !== 1 || !titles.has(words[from]?.folded ?? '')) return false;
  const next = words[to];
  if (!next || next.part !== words[from]?.part) return false;
  if (/^\p{Lu}/u.test(next.typed)) return true;
  const afterNext = words[to + 1];
  return (
    afterNext !== undefined && surelyVerbs.has(afterNext.folded) && !surelyVerbs.has(next.folded)
  );
}

/** "Fatma haar zoon", "Fatma's zoon": somebody else does it. */
function isOwner(words: readonly Word[], { to }: Named): boolean {
  const next = words[to];
  return next !== undefined && owning.has(next.folded);
}

/** "Fatma en de consulent bellen", "Fatma of de consulent". */
function isOneOfTwo(words: readonly Word[], { from, to }: Named): boolean {
  const isJoinedBefore =
    joining.has(words[from - 1]?.folded ?? '') && !beginsOwnClause(words, { from, to });
  const next = words[to];
  return (
    isJoinedBefore || (next !== undefined && next.before.trim() === '' && joining.has(next.folded))
  );
}

/** After a clause with its own verb, "en" begins the next: "… en Fatma belt". */
function beginsOwnClause(words: readonly Word[], { from, to }: Stretch): boolean {
  const part = words[from]?.part;
  const earlier = words.slice(0, from - 1).filter((word) => word.part === part);
  const isAfterVerb = earlier.length === 0 || earlier.some(({ folded }) => isVerb(folded));
  return isAfterVerb && isVerb(words[to]?.folded ?? '');
}

/** Behind a colon or between brackets with nothing else but a day, as in "De gemeente bellen: Fatma". */
function standsAlone(words: readonly Word[], { from, to }: Named): boolean {
  const first = words[from];
  if (!first || from === 0) return false;
  if (!/[:(—–]/.test(first.before)) return false;
  const next = words[to];
  return next === undefined || next.part !== first.part;
}

/** The longest names first, so that "mevrouw Jansen" is not read as "mevrouw". */
function namesIn(words: readonly Word[], people: readonly TablePerson[], speaker: Seat): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const name = longestNameAt(words, from, people) ?? pronounAt(words, from, speaker);
    if (!name) continue;
    found.push(name);
    from = name.to - 1;
  }
  return found;
}

function longestNameAt(
  words: readonly Word[],
  from: number,
  people: readonly TablePerson[],
): Named | null {
  for (let to = Math.min(words.length, from + 5); to > from; to -= 1) {
    const said = words.slice(from, to);
    if (said.some(({ part }) => part !== said[0]?.part)) continue;
    const name = said.map(({ folded }) => folded).join(' ');
    const person = people.find(({ names }) => names.includes(name));
    if (person) {
      const { speaker, personId } = person;
      return { person: { speaker, personId }, from, to, isPronoun: false };
    }
  }
  return null;
}

/** "Ik" is who says the line; "u" is the inhabitant, unless the inhabitant says it. "Wij" is nobody in particular. */
function pronounAt(words: readonly Word[], at: number, speaker: Seat): Named | null {
  const word = words[at]?.folded;
  if (word === 'ik') return { person: speaker, from: at, to: at + 1, isPronoun: true };
  if (word === 'u' && speaker.speaker !== 'inhabitant') {
    return { person: inhabitant, from: at, to: at + 1, isPronoun: true };
  }
  return null;
}

const inhabitant: { speaker: Speaker; personId: null } = { speaker: 'inhabitant', personId: null };
const titles: ReadonlySet<string> = new Set(['mevrouw', 'meneer']);
const denials: ReadonlySet<string> = new Set('niet geen nooit niemand niets'.split(' '));
const owning: ReadonlySet<string> = new Set('haar zijn hun s'.split(' '));
const joining: ReadonlySet<string> = new Set(['en', 'of']);
const clauseStarts: ReadonlySet<string> = new Set('en maar dus dat want of afgesproken'.split(' '));

function isSame(one: Seat, other: Seat): boolean {
  return one.speaker === other.speaker && one.personId === other.personId;
}

function inPart(words: readonly Word[], at: number, part: number | undefined): Word | undefined {
  const word = words[at];
  return word?.part === part ? word : undefined;
}

/** Whether a clause that begins with this word begins with when or how, so that who does it stands behind the verb. */
function saysWhenOrHow(word: string): boolean {
  return (
    weekdays.has(word) || daysFromToday.has(word) || /^\d/.test(word) || beforeTheVerb.has(word)
  );
}

const beforeTheVerb: ReadonlySet<string> = new Set(
  (
    'op over binnen voor na vanaf uiterlijk rond in om bij met aan tot dan daarna eerst straks eind begin half ' +
    'volgende komende aanstaande deze a.s ook daarom daarover hierover binnenkort en maar dus'
  ).split(' '),
);
