import { promptsOf } from '../../shared/features/conversations/data/prompts-of.ts';
import { templateIds } from '../../shared/features/conversations/schema.ts';
import { seededRandom } from '../faults/harness/random.ts';

/** Sentences for measuring, made of the words of our own prompts; the same ones every run. */
export function generatedSentences(count: number, wordsEach = 12): string[] {
  const words = templateIds
    .flatMap((id) => promptsOf(id))
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const next = seededRandom(20_261_121);
  return Array.from({ length: count }, () =>
    Array.from({ length: wordsEach }, () => words[Math.floor(next() * words.length)]).join(' '),
  );
}
