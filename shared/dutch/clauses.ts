import { coordinators, determiners, subjectWords, subordinators } from './clause-words.ts';
import type { Sentence, Word } from './sentences.ts';

/** A clause of a sentence: from the word with index `from` up to, not with, the one with index `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** How it was opened. */
  readonly opens: 'sentence' | 'subordinate' | 'coordinate' | 'sign';
}

/** The clauses of a sentence, in order; together they are all of its words. Borders are signs, subordinators and coordinators with a subject. */
export function clausesOf({ words }: Pick<Sentence, 'words'>): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opens: Clause['opens'] = 'sentence';
  for (let at = 1; at < words.length; at += 1) {
    const border = borderAt(words, at);
    if (border === undefined) continue;
    clauses.push({ from, to: at, opens });
    from = at;
    opens = border;
  }
  if (words.length > 0) clauses.push({ from, to: words.length, opens });
  return clauses;
}

/** The words that open a subordinate clause in a sentence, by index. A question word at the start of a sentence opens none. */
export function subordinatorsOf({ words }: Pick<Sentence, 'words'>): number[] {
  return words.flatMap((_, at) => (isSubordinator(words, at) ? [at] : []));
}

function borderAt(words: readonly Word[], at: number): Clause['opens'] | undefined {
  if (isSubordinator(words, at)) return 'subordinate';
  const word = words[at] as Word;
  if (coordinators.has(word.lower)) {
    const next = words[at + 1]?.lower ?? '';
    if (subjectWords.has(next)) return 'coordinate';
    const isClause = words.slice(at + 2, at + 6).some(({ lower }) => commonVerbs.has(lower));
    if (determiners.has(next) && (/,/.test(word.before) || isClause)) return 'coordinate';
  }
  if (at > 1 && opensQuestion.has(word.lower) && words[at + 1] !== undefined) return 'subordinate';
  if (word.lower === 'om' && words.slice(at + 1).some(({ lower }) => lower === 'te'))
    return 'subordinate';
  return /[,;:()]/.test(word.before) ? 'sign' : undefined;
}

/** With one of these behind it, "en de deur …" is a clause and no second thing. */
const commonVerbs: ReadonlySet<string> = new Set(
  'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen moet moeten mag mogen wil zal gaat komt krijgt'.split(
    ' ',
  ),
);

/** Question words inside a sentence, and "om ... te": borders to a reader, though they are no subordinators for the counts. */
const opensQuestion: ReadonlySet<string> = new Set('waar hoe hoeveel welke welk waarom'.split(' '));

/** Whether the word with index `at` opens a subordinate clause. */
function isSubordinator(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !subordinators.has(word.lower)) return false;
  const previous = words[at - 1]?.lower ?? '';
  // "wie wat doet" opens one clause.
  if (questionWords.has(previous) && !/[,;:]/.test(word.before)) return false;
  const next = words[at + 1];
  const followsSign = /[,(:]/.test(word.before);
  switch (word.lower) {
    case 'dat':
      // "Dat is geld", "doet u dat": a pronoun. "zegt dat u", ", dat wij": a conjunction.
      return at > 0 && next !== undefined && (startsClause(next.lower) || followsSign);
    case 'die':
      return at > 0 && (followsSign || isAfterNoun(words, at));
    case 'wie':
    case 'wat':
    case 'toen':
    case 'wanneer':
      return at > 0 && next !== undefined;
    case 'of':
      return (
        at > 0 &&
        next !== undefined &&
        subjectWords.has(next.lower) &&
        !/^(?:dit|dat)$/.test(next.lower)
      );
    case 'als':
      // "zoals", "meer dan", "als cliënt": only with a subject behind it.
      return next !== undefined && startsClause(next.lower);
    case 'tot':
    case 'sinds':
      return next !== undefined && /^(?:u|je|ik|hij|ze|zij|we|wij)$/.test(next.lower);
    case 'zover':
      return previous === 'voor';
    case 'mocht':
      return at === 0;
    default:
      return true;
  }
}

const questionWords: ReadonlySet<string> = new Set('wie wat waar wanneer hoe'.split(' '));

/** Whether a word can be the first of a clause behind its subordinator. */
function startsClause(word: string): boolean {
  return (
    subjectWords.has(word) ||
    determiners.has(word) ||
    /^(?:op|in|bij|voor|door|met|over|van|alle|veel)$/.test(word)
  );
}

/**
 * "mensen die", "een plek die", "iemand die": a noun before it. "Stuur die papieren" and "reist die persoon" have a verb there, and "die" is
 * an article.
 */
function isAfterNoun(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous || !words[at + 1] || previous.kind !== 'word') return false;
  if (notBeforeRelative.has(previous.lower) || previous.lower.length < 3) return false;
  if (people.has(previous.lower)) return true;
  const opening = words[at - 2];
  if (!opening) return false;
  return (
    determiners.has(opening.lower) ||
    opening.kind === 'number' ||
    opensNoun.has(opening.lower) ||
    /[^aeiou]e$/.test(opening.lower)
  );
}

const people: ReadonlySet<string> = new Set(
  'mensen iemand personen inwoners bewoners kinderen ouders dingen degene degenen'.split(' '),
);
const opensNoun: ReadonlySet<string> = new Set(
  'aan bij door in met na naar op over tegen tot tussen uit van voor zonder veel weinig meer andere'.split(
    ' ',
  ),
);

const notBeforeRelative: ReadonlySet<string> = new Set(
  `van voor met door over bij aan uit naar tot als dan dat omdat want maar ook nog niet krijgt krijgen geeft geven moet kunt
  wil wilt hebt heeft ziet doet neemt betaalt bespreekt bekijkt en of om`.split(/\s+/),
);
