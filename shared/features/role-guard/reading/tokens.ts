import { type Row, rowOf, type Token } from '../matching/token.ts';
import { fitsOf } from '../matching/word-fits.ts';
import { classesOf } from '../words/classes.ts';
import { formsOf, plainWord } from './plain-word.ts';
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
type KnownWord = Omit<Token, 'start' | 'end'>;
const known = new Map<string, KnownWord>();
const MOST_KNOWN = 20_000;

/** The words of a sentence. `from` is where the sentence begins in the text. */
export function tokensOf(sentence: string, from: number): readonly ReadToken[] {
  const found = [...sentence.matchAll(/['’‘]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’%-]*/gu)];
  const words = found.map(([written]) => readWord(written));
  let before = 0;
  return found.map((match, index) => {
    const between = sentence.slice(before, match.index);
    before = match.index + match[0].length;
    const read = words[index] as KnownWord;
    const next = words[index + 1]?.word ?? '';
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
}

function readWord(written: string): KnownWord {
  const before = known.get(written);
  if (before) return before;
  const word = withoutTypo(plainWord(written.slice(0, 60)));
  const forms = formsOf(word);
  const classes = classesOf(forms);
  const read = { word, classes, fits: fitsOf(forms, classes) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, read);
  return read;
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
