import type { GlossaryTerm } from './schema.ts';
import type { SplitVerb } from './term-index.ts';
import type { Word } from './words.ts';

/** Words that open a new clause; a verb does not reach over them. */
const SUBORDINATORS = new Set(
  (
    'dat die als omdat wanneer indien hoewel terwijl zodat doordat voordat nadat zodra totdat tenzij mits waarbij waarin ' +
    'waarmee waarop waardoor waarvan waarvoor opdat aangezien'
  ).split(' '),
);
const COORDINATORS = new Set(['en', 'maar', 'want', 'of', 'dus']);
const FURTHEST = 25;

/** A verb of which the parts stand apart: the places of the verb and of the first and last word of its other part. */
export interface SplitFound {
  readonly term: GlossaryTerm;
  readonly parts: readonly [verb: number, first: number, last: number];
}

type IsClauseBorder = (between: number) => boolean;

/**
 * The verbs that stand apart in one clause: "wijst uw aanvraag af", "komt niet in aanmerking". A single prefix must close its
 * clause ("dient u dit in het Nederlands in te vullen" is none); several words may stand anywhere after the verb.
 * `isClauseBorder` says whether a clause ends between a word and the next.
 */
export function splitVerbsIn(
  words: readonly Word[],
  verbs: ReadonlyMap<string, readonly SplitVerb[]>,
  isClauseBorder: IsClauseBorder,
): SplitFound[] {
  return words.flatMap((word, at) => {
    for (const verb of verbs.get(word.key) ?? []) {
      const rest = closingOf({ words, at, isClauseBorder }, verb.closing);
      if (rest) return [{ term: verb.term, parts: [at, ...rest] }];
    }
    return [];
  });
}

function closingOf(
  {
    words,
    at,
    isClauseBorder,
  }: { words: readonly Word[]; at: number; isClauseBorder: IsClauseBorder },
  closing: readonly string[],
): readonly [first: number, last: number] | undefined {
  for (let first = at + 1; first < Math.min(words.length, at + FURTHEST); first += 1) {
    const key = words[first]?.key ?? '';
    if (isClauseBorder(first - 1) || SUBORDINATORS.has(key)) return undefined;
    // "Dit dient om te koken" is not "dient te koken".
    if (key === 'om' && closing[0] === 'te') return undefined;
    const last = first + closing.length - 1;
    const isThere = closing.every((one, offset) => words[first + offset]?.key === one);
    if (isThere && (mayStandAnywhere(closing) || endsClause(words, last, isClauseBorder))) {
      return [first, last];
    }
  }
  return undefined;
}

/** "In aanmerking" is recognised by itself, and "te" leads the verb that "dient" belongs to. */
function mayStandAnywhere(closing: readonly string[]): boolean {
  return closing.length > 1 || closing[0] === 'te';
}

function endsClause(words: readonly Word[], at: number, isClauseBorder: IsClauseBorder): boolean {
  const next = words[at + 1];
  return !next || isClauseBorder(at) || SUBORDINATORS.has(next.key) || COORDINATORS.has(next.key);
}
