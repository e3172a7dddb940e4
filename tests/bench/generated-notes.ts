import { promptsOf } from '../../shared/features/conversations/data/prompts-of.ts';
import { templateIds } from '../../shared/features/conversations/schema.ts';

/** Sentences for measuring, made of the words of our own prompts; the same ones every run. */
export function generatedSentences(count: number, wordsEach = 12): string[] {
  const words = templateIds
    .flatMap((id) => promptsOf(id))
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const next = seededNumbers(20_261_121);
  return Array.from({ length: count }, () =>
    Array.from({ length: wordsEach }, () => words[Math.floor(next() * words.length)]).join(' '),
  );
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
