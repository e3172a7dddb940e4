/** A place between two words of a text. */
export interface TextBreak {
  /** The position of the first character after the break. */
  readonly offset: number;
  readonly isSentenceEnd: boolean;
}

/** Something without a space in it that is longer than this, such as a web address, may be split anywhere. */
const LONGEST_WORD = 40;

/** Every place where a text may be split over two pages, in reading order. The white space goes with the words before it. */
export function textBreaks(text: string): readonly TextBreak[] {
  const sentenceEnds = new Set(sentenceStarts(text));
  return [...wordStarts(text)].map((offset) => ({
    offset,
    isSentenceEnd: sentenceEnds.has(offset),
  }));
}

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

function sentenceStarts(text: string): readonly number[] {
  return Array.from(sentences.segment(text), ({ index }) => index);
}

function* wordStarts(text: string): Generator<number> {
  for (const word of text.matchAll(/\S+/g)) {
    if (text.slice(0, word.index).trim() !== '') yield word.index;
    yield* placesInside(word[0], word.index);
  }
}

/** Counts in whole characters, so that none is cut in two. */
function* placesInside(word: string, start: number): Generator<number> {
  if (word.length <= LONGEST_WORD) return;
  let sinceLast = 0;
  let offset = start;
  for (const character of word) {
    if (sinceLast >= LONGEST_WORD) {
      yield offset;
      sinceLast = 0;
    }
    sinceLast += 1;
    offset += character.length;
  }
}
