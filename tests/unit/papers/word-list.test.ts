import { describe, expect, it } from 'vitest';
import { wordListFor } from '../../../shared/features/glossary/word-list.ts';
import { buildWordList } from '../../../shared/features/papers/word-list.ts';
import { aConversation, itemId } from '../../support/builders.ts';
import { day } from '../summary/the-story.ts';
import { lineOf } from './a-paper.ts';

const explained = {
  id: itemId(),
  lineId: null,
  word: 'eigen bijdrage',
  explanation: 'wat u zelf elke maand betaalt',
  otherLanguage: 'katkı payı',
};

function wordList(words: (typeof explained)[], texts: string[]) {
  return buildWordList({
    words,
    terms: wordListFor(texts),
    conversation: aConversation(),
    today: day('2026-03-04'),
  });
}

describe('the word list', () => {
  it('has first the words explained at the table, as they were explained there, and each word once', () => {
    const { blocks } = wordList(
      [explained],
      ['Over de beschikking en de eigen bijdrage.', 'U hoort het in de beschikking.'],
    );
    expect(blocks.slice(0, 2).map(lineOf)).toEqual([
      'heading | Dit is aan u uitgelegd',
      'term | Eigen bijdrage (katkı payı) | Wat u zelf elke maand betaalt.',
    ]);
    const words = blocks.flatMap((block) => (block.kind === 'term' ? [block.word] : []));
    expect(words.filter((word) => /beschikking/i.test(word))).toHaveLength(1);
    expect(words.filter((word) => /bijdrage/i.test(word))).toHaveLength(1);
  });

  it('leaves out a word that nobody explained', () => {
    const { blocks } = wordList([{ ...explained, explanation: ' ' }], []);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});
