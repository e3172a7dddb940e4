import type { BlockKind } from '../../../dutch/blocks.ts';
import { type Clause, clausesOf, subordinatorsOf } from '../../../dutch/clauses.ts';
import type { Sentence, Word } from '../../../dutch/sentences.ts';
import type { Span } from '../../../dutch/span.ts';
import type { TermMatch } from '../../glossary/schema.ts';
import { functionWords } from '../lexicon/function-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A word that says something, with how common it is. */
export interface ContentWord {
  readonly word: Word;
  readonly zipf: number;
}

/** A sentence with all that rules ask about it. */
export interface SentenceReading extends Span {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly kind: BlockKind;
  readonly clauses: readonly Clause[];
  readonly subordinators: readonly number[];
  readonly content: readonly ContentWord[];
  readonly terms: readonly TermMatch[];
  /** The words in small letters with one space between them, for rules that look for phrases. */
  readonly phrase: string;
  /** The stretch of the text that a stretch of `phrase` stands for. */
  spanOf(from: number, to: number): Span;
}

/** Reads one sentence for the rules. `terms` are those found in it. */
export function readSentence(
  sentence: Sentence,
  about: { kind: BlockKind; terms: readonly TermMatch[]; lexicon: Lexicon },
): SentenceReading {
  const { words } = sentence;
  const isShouted = words.every(({ text }) => text === text.toUpperCase());
  const starts: number[] = [];
  let phrase = '';
  for (const { lower } of words) {
    if (phrase !== '') phrase += ' ';
    starts.push(phrase.length);
    phrase += lower;
  }
  return {
    sentence,
    words,
    kind: about.kind,
    start: sentence.start,
    end: sentence.end,
    clauses: clausesOf(sentence),
    subordinators: subordinatorsOf(sentence),
    terms: about.terms,
    content: words.flatMap((word, at) => {
      if (word.kind !== 'word' || functionWords.has(word.lower) || /^\d/.test(word.text)) return [];
      if (!isShouted && isName(words, at, about.lexicon)) return [];
      return [{ word, zipf: about.lexicon.zipfOf(word.lower) }];
    }),
    phrase,
    spanOf(from, to) {
      const first = starts.findLastIndex((at) => at <= from);
      const last = starts.findLastIndex((at) => at < to);
      return {
        start: words[first]?.start ?? sentence.start,
        end: words[last]?.end ?? sentence.end,
      };
    },
  };
}

/** Whether a word is a name: a capital inside the sentence, or an unknown word at its start. */
function isName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  if (/^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(word.text.slice(1)) || /^\p{Lu}{2,}/u.test(word.text))
    return true;
  const opensQuote = /["'(:]/.test(word.before);
  if (at > 0 && !opensQuote) return true;
  const next = words[at + 1];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && lexicon.zipfOf(word.lower) < 3;
}
