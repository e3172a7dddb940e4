import { describe, expect, it } from 'vitest';
import {
  inARow,
  insideSentence,
  isOneShortSentence,
  withCapital,
  withFullStop,
  withoutOuterQuotes,
} from '../../../shared/features/summary/dutch-sentence.ts';

describe('a Dutch sentence', () => {
  it('makes a row of one, two and more parts', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inARow)).toEqual([
      '',
      'a',
      'a en b',
      'a, b en c',
    ]);
  });

  it('starts with a capital, whatever the first character is', () => {
    expect(withCapital('mevrouw De Wit')).toBe('Mevrouw De Wit');
    expect(withCapital('éénmaal')).toBe('Éénmaal');
    expect(withCapital('')).toBe('');
  });

  it.each([
    ['Het huishouden', 'het huishouden'],
    ['Onderweg zijn', 'onderweg zijn'],
    ['De was en het bed', 'de was en het bed'],
    ['Wmo en vervoer', 'Wmo en vervoer'],
    ['CIZ', 'CIZ'],
    ['DigiD', 'DigiD'],
    ['Sanne komt terug', 'Sanne komt terug'],
    ['Mevrouw Jansen belt', 'mevrouw Jansen belt'],
    ['2 uur hulp', '2 uur hulp'],
    ['', ''],
  ])('writes "%s" inside a sentence as "%s"', (text, inside) => {
    const names = ['Sanne Bakker', 'mevrouw De Wit', 'mevrouw Jansen'];
    expect(insideSentence(text, names)).toBe(inside);
  });

  it.each([
    ['Twee uur hulp.', true],
    ['Twee uur hulp', true],
    ['Twee uur. Elke week.', false],
    ['Twee uur\nElke week', false],
    ['een twee drie vier vijf zes', false],
    [' ', false],
  ])('knows whether "%s" is one sentence of five words at most', (text, isOne) => {
    expect(isOneShortSentence(text, 5)).toBe(isOne);
  });

  it('ends with a full stop unless it ends already', () => {
    expect(['Twee uur', 'Twee uur.', 'Twee uur?', '“Twee uur.”', ''].map(withFullStop)).toEqual([
      'Twee uur.',
      'Twee uur.',
      'Twee uur?',
      '“Twee uur.”',
      '',
    ]);
  });

  it('loses its quotation marks only when they stand around all of it', () => {
    expect(withoutOuterQuotes(' “Ik wil naar mijn zus.” ')).toBe('Ik wil naar mijn zus.');
    expect(withoutOuterQuotes('"Ik wil."')).toBe('Ik wil.');
    expect(withoutOuterQuotes('“Nee” zei ik, “nooit”')).toBe('“Nee” zei ik, “nooit”');
    expect(withoutOuterQuotes('Ik zei “nee”')).toBe('Ik zei “nee”');
  });
});
