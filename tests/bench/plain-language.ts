import { readFrequentWords } from '../../main/cli/engine/frequent-words.ts';
import { createTextChecker } from '../../shared/features/plain-language/text-checker.ts';
import { generatedSentences } from './generated-notes.ts';
import { type BenchRow, benchRow } from './row.ts';

const WORDS = 1_000;
const SENTENCES_A_PARAGRAPH = 5;
const TEXTS = 40;
/** What a check may take (issue "Words", proof): a text that is new, and one of which a letter changed. */
const FIRST_AIM_MS = 50;
const KEY_AIM_MS = 5;

/** Checking a text of 1,000 words on plain language: a new one, and again after one key; over the time each may take. */
export function benchPlainLanguage(): BenchRow[] {
  const checker = createTextChecker(readFrequentWords());
  const first: number[] = [];
  const afterKey: number[] = [];
  for (const [at, text] of textsOf(generatedSentences(WORDS * TEXTS)).entries()) {
    const middle = text.indexOf(' ', Math.floor(text.length / 2));
    const typed = `${text.slice(0, middle)}e${text.slice(middle)}`;
    const took = timeOf(() => checker.check(text, { profile: 'B1' }));
    const tookAgain = timeOf(() => checker.check(typed, { profile: 'B1' }));
    // The first texts warm up the program; a person's first text of the day is as slow as these.
    if (at < 5) continue;
    first.push(took);
    afterKey.push(tookAgain);
  }
  return [
    benchRow({ id: 'plain_first', unit: 'ms', ours: first, reference: [FIRST_AIM_MS] }),
    benchRow({ id: 'plain_key', unit: 'ms', ours: afterKey, reference: [KEY_AIM_MS] }),
  ];
}

/** Sentences put together to texts of 1,000 words, in paragraphs. */
function textsOf(sentences: readonly string[]): string[] {
  const texts: string[] = [];
  let paragraphs: string[] = [];
  let words = 0;
  for (let at = 0; at < sentences.length && texts.length < TEXTS; at += SENTENCES_A_PARAGRAPH) {
    const own = sentences.slice(at, at + SENTENCES_A_PARAGRAPH);
    paragraphs.push(own.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`).join(' '));
    words += own.join(' ').split(' ').length;
    if (words < WORDS) continue;
    texts.push(paragraphs.join('\n\n'));
    paragraphs = [];
    words = 0;
  }
  return texts;
}

function timeOf(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}
