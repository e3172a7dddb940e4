import { describe, expect, it } from 'vitest';
import { letterKinds } from '../../../shared/features/letters/data/letter-kinds.ts';
import { letterTexts } from '../../../shared/features/letters/data/letter-texts.ts';
import { letterKindIds } from '../../../shared/features/letters/schema.ts';

/** What a field holds counts for two words: "woensdag 6 januari 2027" for four would punish dates. */
const sentencesOf = (text: string) =>
  text
    .replaceAll(/\{\w+\}/g, 'dit besluit')
    .split(/(?<=[.?])\s+/)
    .filter(Boolean);

const texts = letterKindIds.flatMap((id) =>
  letterKinds[id].lines.flatMap((line) => {
    if ('own' in line) return [];
    const text = 'say' in line ? line.say : 'item' in line ? line.item : line.heading;
    return sentencesOf(text).map((sentence) => [id, sentence] as const);
  }),
);

const wordCount = (sentence: string) => sentence.split(/\s+/).length;

describe('the fixed sentences of the letters', () => {
  it.each(texts)('%s: “%s” has at most fifteen words', (_, sentence) => {
    expect(wordCount(sentence)).toBeLessThanOrEqual(15);
  });

  it('have ten words or fewer in the mean', () => {
    const total = texts.reduce((sum, [, sentence]) => sum + wordCount(sentence), 0);
    expect(total / texts.length).toBeLessThanOrEqual(10);
  });

  it('promise nothing, predict nothing and blame nobody', () => {
    const all = [...texts.map(([, sentence]) => sentence), ...Object.values(letterTexts)].join(
      '\n',
    );
    expect(all).not.toMatch(/kansrijk|gelijk krijg|komt goed|recht op|onterecht|schande|!/i);
  });
});
