import { finding, hint } from '../rules/rule.ts';
import type { DocumentRule } from './document.ts';

/** Shares and means say something from here on (section 3). */
const FEWEST_WORDS = 30;
const FEWEST_SENTENCES = 3;
const WORDS_A_PAGE = 350;
/** One occurrence is a finding of its own and no habit. */
const FEWEST_TIMES = 2;

/**
 * What a profile asks of the text as a whole (the table of profiles and S1): how long sentences are on average, how often nobody is said
 * to do it, how many rare words there are, and on A2 how many terms. A checklist like T1, no colour.
 */
export const averages: DocumentRule = ({ blocks, tally, limits }) => {
  const { judgedSentences: sentences, judgedWords, contentWords, passiveSentences, words } = tally;
  if (words < FEWEST_WORDS || sentences < FEWEST_SENTENCES) return [];
  const times = (rule: string) =>
    blocks.flatMap(({ findings }) => findings).filter((one) => one.rule === rule).length;
  const mean = judgedWords / sentences;
  const rare = times('W3');
  const terms = new Set(blocks.flatMap((block) => block.terms.map(({ term }) => term))).size;
  const messages = [
    mean > limits.meanSentence &&
      `Een zin heeft hier gemiddeld ${Math.ceil(mean)} woorden. Neem er ${limits.meanSentence}.`,
    isTooMany(passiveSentences, sentences, limits.passiveShare) &&
      `In ${passiveSentences} zinnen staat niet wie het doet. Zeg het vaker.`,
    isTooMany(rare, contentWords, limits.rareShare) &&
      `Er staan ${rare} woorden in die weinig mensen kennen.`,
    terms > limits.termsAPage * Math.ceil(words / WORDS_A_PAGE) &&
      `Er staan ${terms} moeilijke woorden in. Neem er ${limits.termsAPage} op een blad.`,
  ];
  return messages
    .filter((message) => message !== false)
    .map((message) =>
      finding('T1', 'info', { start: 0, end: 0 }, { message, fixes: [hint(message)] }),
    );
};

function isTooMany(times: number, all: number, most: number): boolean {
  return times >= FEWEST_TIMES && times > all * most;
}
