import { describe, expect, it } from 'vitest';
import { wordsToCheck } from '../../../shared/features/spelling/words-to-check.ts';

const nothing = { ownTerms: [], names: [] };
const checked = (text: string, known: Parameters<typeof wordsToCheck>[1] = nothing) =>
  wordsToCheck(text, known).map((word) => word.text);

describe('wordsToCheck', () => {
  it.each([
    ['Dit is hulp.', ['Dit', 'is', 'hulp']],
    ['Uw pgb-budget en de Wmo', ['Uw', 'en', 'de']],
    ['De gemeente wijst dit af.', ['De', 'gemeente', 'dit']],
    ['code A12b, BSN, iPhone, B&W', ['code']],
    ['kijk op https://rivierveen.example/aanvrage', ['kijk', 'op']],
    ['n.v.t. of t/m', ['of']],
  ])('of "%s"', (text, words) => {
    expect(checked(text)).toEqual(words);
  });

  it('leaves out names, also as somebody’s', () => {
    const names = ['mevrouw Yıldız', 'Van der Veen'];
    expect(checked('Yıldız belt, en Veens zus.', { ...nothing, names })).toEqual([
      'belt',
      'en',
      'zus',
    ]);
  });
});
