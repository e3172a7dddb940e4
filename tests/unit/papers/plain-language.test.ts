import { describe, expect, it } from 'vitest';
import { readFrequentWords } from '../../../main/cli/engine/frequent-words.ts';
import { readText } from '../../../shared/dutch/read-text.ts';
import type { Finding } from '../../../shared/features/plain-language/schema.ts';
import { createTextChecker } from '../../../shared/features/plain-language/text-checker.ts';
import { allowedWords } from './allowed-words.ts';
import { shippedTexts } from './shipped-texts.ts';

const checker = createTextChecker(readFrequentWords());
const texts = shippedTexts();
/** What may not be yellow in a text that is shipped; red may nothing be. */
const strict: readonly string[] = ['W1', 'W2', 'W5', 'S1', 'S2', 'S4'];

function countsAgainst({ rule, severity }: Finding): boolean {
  return severity === 'red' || (severity === 'yellow' && strict.includes(rule));
}

function hardIn(text: string): { rule: string; words: string }[] {
  const checked = checker.check(text, { profile: 'B1' });
  // Some headings are too short to know their language; there is nothing in them to find either.
  if ('error' in checked) return [];
  return checked.findings
    .filter(countsAgainst)
    .map(({ rule, start, end }) => ({ rule, words: text.slice(start, end).toLowerCase() }));
}

describe('all shipped Dutch text that an inhabitant may read', () => {
  it('is found: prompts, papers and letters', () => {
    const kinds = new Set(texts.map(({ from }) => from));
    expect(kinds.size).toBe(10);
    expect(texts.length).toBeGreaterThan(500);
  });

  it('passes its own B1 profile, but for names of rights and papers', () => {
    const hard = texts.flatMap(({ from, text }) =>
      hardIn(text)
        .filter(({ rule, words }) => !/^W[12]$/.test(rule) || allowedWords[words] === undefined)
        .map(({ rule, words }) => `${from}, ${rule}: ${words} (${text})`),
    );
    expect(hard).toEqual([]);
  });

  it('needs every exception there is', () => {
    const met = new Set(texts.flatMap(({ text }) => hardIn(text).map(({ words }) => words)));
    expect(Object.keys(allowedWords).filter((word) => !met.has(word))).toEqual([]);
  });

  it('has no sentence over 15 words, and 10 on average at most', () => {
    const sentences = texts.flatMap(({ text }) =>
      readText(text).flatMap((block) => block.sentences.map(({ words }) => ({ text, words }))),
    );
    expect(sentences.filter(({ words }) => words.length > 15).map(({ text }) => text)).toEqual([]);
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    expect(words / sentences.length).toBeLessThanOrEqual(10);
  });
});
