import type { TermMatch } from '../../glossary/schema.ts';
import { functionWords } from '../lexicon/function-words.ts';
import { stemsOf } from '../lexicon/inflections.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import type { SentenceContext } from './rule.ts';

const explainsBefore =
  /^(?:(?:dat|dit|het|deze|die) (?:is|zijn|was|betekent|betekenen|wil zeggen|houdt in|heet|heten|noemen|noemt)|het woord .{1,60} betekent|hiermee|daarmee|met zo|zo heet|zo'n)(?: |$)/;
const givesName = /(?:^| )(?:heet|heten|noemen we|noemen wij|noem je|genoemd)(?= |$)/;
const explainsAfter = /^(?:.* )?(?:ofwel|oftewel|betekent|dat is|dat zijn|wil zeggen|dus)(?: |$)/;

/**
 * Whether a term is explained where it stands (W1): "dat is", "dat betekent", "dit heet" or "ofwel" in its own sentence or at the start of
 * the next, an explanation or the term itself between brackets, or its plain words in its own sentence or one beside it.
 */
export function isExplained(
  match: TermMatch,
  reading: SentenceReading,
  { before, next }: Pick<SentenceContext, 'before' | 'next'>,
): boolean {
  if (next && explainsBefore.test(next.phrase)) return true;
  if (givesName.test(reading.phrase) && reading.words.length > 3) return true;
  const after = reading.words.filter(({ start }) => start >= match.end).map(({ lower }) => lower);
  if (explainsAfter.test(after.join(' '))) return true;
  if (standsAtBrackets(match, reading)) return true;
  return sharesPlainWords(match, [before, reading, next]);
}

/** "pgb (geld om zelf hulp te kopen)" and "geld om zelf hulp te kopen (pgb)". */
function standsAtBrackets({ start, end }: TermMatch, { words }: SentenceReading): boolean {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const isInside = /\(["']?$/.test(words[first]?.before ?? '') && first > 1;
  const isFollowed = /^["']? ?\(/.test(words[last + 1]?.before ?? '');
  return isInside || isFollowed;
}

/** Whether most of the words that explain the term stand near it. */
function sharesPlainWords(
  match: TermMatch,
  near: readonly (SentenceReading | undefined)[],
): boolean {
  const plain = contentOf(match.term.plain);
  if (plain.length < 2) return false;
  const present = new Set<string>();
  for (const reading of near) {
    for (const { lower, start, end } of reading?.words ?? []) {
      if (start < match.end && match.start < end) continue;
      present.add(lower);
      for (const stem of stemsOf(lower)) present.add(stem);
    }
  }
  return plain.filter((word) => present.has(word)).length / plain.length >= 0.7;
}

function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !functionWords.has(word) || word === 'niet');
}
