import { describe, expect, it } from 'vitest';
import type { SummaryFacts } from '../../../shared/features/summary/summary-facts.ts';
import { aLine, itemId } from '../../support/builders.ts';
import { story, theDraft } from './the-story.ts';

/** Says what stands under "Moeilijke woorden" when the partner says this, with these explanations. */
function wordsOn(said: readonly string[], facts: Partial<SummaryFacts> = {}) {
  const spoken = said.map((text) => aLine({ speaker: 'partner', mark: 'key_point', text }));
  const draft = theDraft({
    lines: [story.home, story.bed, ...spoken],
    facts: { difficultWords: [], ...facts },
  });
  return linesOf(draft).map(({ who, text }) => `${who}: ${text}`);
}

const linesOf = ({ parts }: ReturnType<typeof theDraft>) =>
  parts.find(({ part }) => part === 'difficult_words')?.lines ?? [];

const explained = (word: string, explanation: string) => ({
  id: itemId(),
  lineId: null,
  word,
  explanation,
  otherLanguage: '',
});

describe('the difficult words of a summary', () => {
  it('are the terms that stand in it, with the explanation of the word list as their source', () => {
    const draft = theDraft({
      lines: [
        story.home,
        aLine({ speaker: 'partner', mark: 'key_point', text: 'U krijgt een beschikking.' }),
      ],
      facts: { difficultWords: [] },
    });
    expect(linesOf(draft)).toMatchObject([{ who: 'beschikking', source: { kind: 'glossary' } }]);
  });

  it('keep the explanation of the table, in whatever form the word was written down', () => {
    const facts = { difficultWords: [explained('Beschikkingen', 'de brief met het besluit')] };
    expect(wordsOn(['U krijgt een beschikking.'], facts)).toEqual([
      'Beschikkingen: de brief met het besluit.',
    ]);
  });

  it('are explained as the supporter explains them, before Naast does', () => {
    const ownTerms = [{ term: 'beschikking', plain: 'de brief', explanation: 'De blauwe brief.' }];
    expect(wordsOn(['U krijgt een beschikking.'], { ownTerms })).toEqual([
      'beschikking: De blauwe brief.',
    ]);
  });

  it('are no more than five, those of the table first', () => {
    const said = [
      'Er is een beschikking en een indicatie voor een maatwerkvoorziening.',
      'Bij een pgb hoort een zorgplan. Het CIZ kijkt naar de Wlz.',
    ];
    const words = wordsOn(said, { difficultWords: [explained('huisbezoek', 'wij komen bij u')] });
    expect(words).toHaveLength(5);
    expect(words[0]).toBe('huisbezoek: wij komen bij u.');
  });

  it('leave out formal words, the words of the inhabitant, and what stands on every summary', () => {
    const draft = theDraft({
      lines: [
        story.home,
        aLine({ mark: 'quote', text: 'Die beschikking begrijp ik niet.' }),
        aLine({ speaker: 'partner', mark: 'key_point', text: 'Indien nodig bellen wij.' }),
      ],
      facts: { difficultWords: [] },
    });
    expect(linesOf(draft)).toEqual([]);
  });
});
