import { stemsOf } from '../lexicon/inflections.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';

/** The sentence of a text that says the same as one of another, by the words they share; `undefined` when none is near enough. */
export function matchingSentence<R extends SentenceReading>(
  wanted: SentenceReading,
  among: readonly R[],
): R | undefined {
  const words = contentOf(wanted);
  if (words.size === 0) return undefined;
  let best: R | undefined;
  let bestShare = NEAR_ENOUGH;
  for (const reading of among) {
    const others = contentOf(reading);
    const both = [...words].filter((word) => others.has(word)).length;
    const share = both / Math.max(words.size, others.size, 1);
    if (share > bestShare || (share === bestShare && !best)) {
      best = reading;
      bestShare = share;
    }
  }
  return best;
}

const NEAR_ENOUGH = 0.5;

function contentOf({ content }: SentenceReading): Set<string> {
  return new Set(content.map(({ word }) => shortest(word.lower)));
}

/** One form for "betaalt" and "betalen": the shortest stem, which need not be a word. */
function shortest(word: string): string {
  return stemsOf(word).reduce(
    (best, stem) => (stem.length > 2 && stem.length < best.length ? stem : best),
    word,
  );
}
