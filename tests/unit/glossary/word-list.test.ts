import { expect, it } from 'vitest';
import { wordListFor } from '../../../shared/features/glossary/word-list.ts';

it('lists each term once, in order, own words as the supporter explains them, and no formal words', () => {
  const ownTerms = [{ term: 'De Brug', plain: 'het wijkteam in uw wijk', explanation: '' }];
  const texts = ['De Brug vraagt een pgb aan, indien nodig.', 'Het pgb komt van de SVB.'];
  expect(wordListFor(texts, ownTerms).map(({ word }) => word)).toEqual([
    'De Brug',
    'aanvraag',
    'pgb',
    'SVB',
  ]);
  expect(wordListFor(texts, ownTerms)[0]?.explanation).toBe('het wijkteam in uw wijk');
});
