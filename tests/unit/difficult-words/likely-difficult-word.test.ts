import { describe, expect, it } from 'vitest';
import { likelyDifficultWord } from '../../../shared/features/difficult-words/likely-difficult-word.ts';

describe('likelyDifficultWord', () => {
  it.each([
    ['Dat is dan een maatwerkvoorziening voor u.', 'maatwerkvoorziening'],
    ['U krijgt een indicatie van het CIZ deze week.', 'CIZ'],
    ['Dan gaan we naar het gebruikelijke-hulpprotocol kijken.', 'gebruikelijke-hulpprotocol'],
    ['eigen bijdrage', 'eigen bijdrage'],
    ['Wij komen op maandag bij u langs.', ''],
    ['', ''],
  ])('in "%s" is "%s"', (text, word) => {
    expect(likelyDifficultWord(text)).toBe(word);
  });
});
