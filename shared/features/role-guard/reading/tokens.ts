import { type Row, rowOf, type Token } from '../matching/token.ts';
import { fitsOf } from '../matching/word-fits.ts';
import { classesOf } from '../words/classes.ts';
import { asI, leavesIOut } from './as-i.ts';
import { formsOf, plainWord } from './plain-word.ts';
import { longForm } from './short-form.ts';
import { withoutTypo } from './without-typo.ts';

/** A word and whether a clause begins with it. */
export interface ReadToken extends Token {
  readonly opensClause: boolean;
  /** Whether a colon stands before it. */
  readonly isAfterColon: boolean;
}

const opening: ReadonlySet<string> = new Set(
  'maar want dus omdat doordat zodat terwijl hoewel daarom'.split(' '),
);
const subjects: ReadonlySet<string> = new Set('ik wij we u'.split(' '));
const MOST_KNOWN = 20_000;

/** The words of a sentence. `from` is where the sentence begins in the text. */
export function tokensOf(sentence: string, from: number): readonly ReadToken[] {
  const found = [...sentence.matchAll(/['’‘]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’%-]*/gu)];
  const words = asI(
    found.map(({ 0: written, index }) => {
      const isShort = sentence[index + written.length] === '.';
      return plain((isShort && longForm(written.toLowerCase())) || written);
    }),
  );
  let before = 0;
  const tokens = found.map((match, index) => {
    const between = sentence.slice(before, match.index);
    before = match.index + match[0].length;
    const read = known(words[index] ?? '');
    const next = words[index + 1] ?? '';
    const opensClause =
      /[,;:()–—…/]|\s-\s|¤/u.test(between) ||
      opening.has(read.word) ||
      (read.word === 'en' && subjects.has(next));
    return {
      ...read,
      start: from + match.index,
      end: from + before,
      opensClause: index > 0 && opensClause,
      isAfterColon: between.includes(':'),
    };
  });
  const [first, ...rest] = tokens;
  if (!first || !leavesIOut(words)) return tokens;
  const leftOut = { ...first, ...known('ik'), start: first.end, opensClause: false };
  return [first, leftOut, ...rest];
}

const plain = remembered((written) => withoutTypo(plainWord(written.slice(0, 60))));
const known = remembered((word): Omit<Token, 'start' | 'end'> => {
  const forms = formsOf(word);
  const classes = classesOf(forms);
  return { word, classes, fits: fitsOf(forms, classes) };
});

/** The same function, which works each word out once; it forgets all when they become too many. */
function remembered<T>(work: (word: string) => T): (word: string) => T {
  const done = new Map<string, T>();
  return (word) => {
    const before = done.get(word);
    if (before !== undefined) return before;
    if (done.size >= MOST_KNOWN) done.clear();
    const result = work(word);
    done.set(word, result);
    return result;
  };
}

/** The clauses of a row of words, in order. */
export function clausesOf(tokens: readonly ReadToken[]): readonly Row<ReadToken>[] {
  const clauses: ReadToken[][] = [];
  for (const token of tokens) {
    const last = clauses.at(-1);
    if (!last || token.opensClause) clauses.push([token]);
    else last.push(token);
  }
  return clauses.map(rowOf);
}
