import { mayEndSentence } from './abbreviations.ts';
import { normalise } from './normalise.ts';
import type { Span } from './span.ts';
import { type RawWord, type WordKind, wordsOf } from './words.ts';

/** A word of a sentence; its place is that in the text as given. */
export interface Word extends Span {
  /** In one spelling of its signs, with the capitals it has. */
  readonly text: string;
  /** The same in small letters. */
  readonly lower: string;
  readonly kind: WordKind;
  /** What stands between this word and the one before in the same sentence: space, comma, bracket, dash, quote. */
  readonly before: string;
}

/** A sentence with at least one word; its place runs from its first to its last word, and the sign that ends it. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** What stands behind its last word. */
  readonly after: string;
}

/** Nobody writes a longer sentence. Words without an end are cut here, so that no reader of sentences takes for ever. */
const MOST_WORDS = 600;

/**
 * The sentences of a stretch of text, in order. "Dhr.", "art. 2.3.5", "€ 1.250,00" and "www.rivierveen.nl" end none. `base` is
 * where the stretch begins in the whole text; all places are counted from there.
 */
export function sentencesOf(given: string, base = 0): Sentence[] {
  const { text, originalSpan } = normalise(given);
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as RawWord;
    const next = words[at + 1];
    const gap = text.slice(word.end, next?.start ?? text.length);
    const isFull = at - from + 1 >= MOST_WORDS;
    if (next !== undefined && !isFull && !isBorder(word, gap, next)) continue;
    sentences.push(sentence(words.slice(from, at + 1), gap));
    from = at + 1;
  }
  return sentences;

  function sentence(own: readonly RawWord[], gap: string): Sentence {
    const first = own[0] as RawWord;
    const last = own.at(-1) as RawWord;
    const after = /^[^\s\p{L}\p{N}]*/u.exec(gap)?.[0] ?? '';
    const opening = /["'([]$/.exec(text.slice(0, first.start)) ? 1 : 0;
    const placed = own.map((word, index): Word => {
      const span = originalSpan(word);
      const previous = own[index - 1];
      return {
        text: word.text,
        lower: word.text.toLowerCase(),
        kind: word.kind,
        before: previous ? text.slice(previous.end, word.start) : '',
        start: span.start + base,
        end: span.end + base,
      };
    });
    const span = originalSpan({ start: first.start - opening, end: last.end + after.length });
    return { words: placed, after, start: span.start + base, end: span.end + base };
  }
}

/** Whether a sentence ends between two words. */
function isBorder(word: RawWord, gap: string, next: RawWord): boolean {
  const startsLow = /^\p{Ll}/u.test(next.text);
  if (/\n[ \t]*\n/.test(gap)) return true;
  if (word.kind === 'abbreviation' && !/[.!?]/.test(gap)) {
    const name = word.text.toLowerCase().replace(/\.$/, '');
    return mayEndSentence.has(name) && /\s/.test(gap) && /^\p{Lu}/u.test(next.text);
  }
  const ending = /[.!?…]+["')\]]*(\s*)/.exec(gap);
  if (!ending) return false;
  // `"Kom je?" vroeg zij` goes on.
  if (startsLow && /["')\]]/.test(gap)) return false;
  if (ending[1] !== '') return true;
  // A missing space: "klaar.Dan".
  return /^\p{Lu}/u.test(next.text) && word.text.length > 2;
}
