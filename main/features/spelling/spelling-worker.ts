import { parentPort, workerData } from 'node:worker_threads';
import { createSpeller, type DictionaryFiles } from './speller.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages.ts';

/** A thread that holds the dictionary (30 MB) and answers one question after the other, until its process ends at lock. */
const speller = createSpeller(workerData as DictionaryFiles);

parentPort?.on('message', (question: SpellingQuestion) => {
  void speller.then(({ isRight, suggest }) => {
    const answer: SpellingAnswer =
      question.ask === 'wrong'
        ? { id: question.id, words: question.words.filter((word) => !isRight(word)) }
        : { id: question.id, words: suggest(question.word) };
    parentPort?.postMessage(answer);
  });
});
