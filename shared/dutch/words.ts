import { dottedWords } from './abbreviations.ts';

/** What a word is: a number counts for dates, amounts and times too, an address for what is typed or dialled. */
export type WordKind = 'word' | 'number' | 'address' | 'abbreviation';

/** A word of a normalised text, with what stands between it and the word before. */
export interface RawWord {
  readonly text: string;
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
}

const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

/**
 * One pattern for all that counts as one word, longest reading first. A pattern of our own and not `Intl.Segmenter`: that one takes apart what
 * belongs together (e-mail, foto's, B&W, 14.30, an IBAN), and this does both in one pass.
 */
const oneWord = new RegExp(
  [
    // addresses: internet, mail, bank, telephone
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+\.(?:nl|com|org|net|eu|be)\b(?:\/[^\s<>"]*[^\s<>".,;:!?)\]])?|\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d{2,4}){2,4}\b|(?<![\d.,])(?:\+31 ?|0)(?:\d(?: - |[ -])?){8}\d(?![\d,.]\d)|(?<![\d.,])\b0[89]00[ -]?(?:\d[ -]?){3,6}\d)`,
    // numbers: amounts, dates, times, counts
    String.raw`(?<number>(?:€|\bEUR) ?\d+(?:\.\d{3})*(?:[,.]\d{2}(?!\d)|,(?:-+|–))?|\d{1,2} ${month}(?: \d{4})?\b|\d{1,4}[-/]\d{1,2}[-/]\d{2,4}|\d{1,2}[.:]\d{2}(?: uur\b)?|\d+(?:[.,]\d+)*(?:ste|de|e)?(?:%| %)?(?![\p{L}\d]|-\p{L}))`,
    // abbreviations with dots inside, initials
    String.raw`(?<abbreviation>(?<![\p{L}\p{N}])(?:\p{L}{1,3}\.){2,}(?:\p{L}(?![\p{L}]))?|(?<![\p{L}\p{N}])\p{Lu}\.(?= ?\p{Lu}| (?:de|van|den|der|ten|ter|el|al)\b))`,
    // words, with what hangs on them
    String.raw`(?<word>'[st] (?:ochtends|morgens|middags|avonds|nachts|zomers|winters|zondags|lands)\b|'[stkmnr]\b|[\p{L}\p{M}\p{N}]+(?:(?:['-]|&(?=\p{Lu}))[\p{L}\p{M}\p{N}]+)*'?(?=[^\p{L}\p{N}]|$))`,
  ].join('|'),
  'gu',
);

/** The words of a normalised text, in order. Numbers, dates, amounts, times and addresses are one word each. */
export function wordsOf(text: string): RawWord[] {
  const words: RawWord[] = [];
  for (const found of text.matchAll(oneWord)) {
    const kind = kindOf(found.groups);
    const end = found.index + found[0].length;
    // A quote that closes what was said is no part of the word it touches.
    const written = kind === 'word' && found[0].endsWith("'") ? found[0].slice(0, -1) : found[0];
    if (written === '') continue;
    if (kind === 'word' && text[end] === '.' && dottedWords.has(written.toLowerCase())) {
      words.push({ text: `${written}.`, kind: 'abbreviation', start: found.index, end: end + 1 });
    } else {
      words.push({ text: written, kind, start: found.index, end: found.index + written.length });
    }
  }
  return words;
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): WordKind {
  if (groups?.address !== undefined) return 'address';
  if (groups?.number !== undefined) return 'number';
  return groups?.abbreviation !== undefined ? 'abbreviation' : 'word';
}
