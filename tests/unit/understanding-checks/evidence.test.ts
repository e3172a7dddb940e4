import { describe, expect, it } from 'vitest';
import {
  looksLikeNoEvidence,
  shareGivenBack,
  suggestsSchijn,
} from '../../../shared/features/understanding-checks/evidence.ts';
import { message, ownWords, told } from './check-events.ts';

describe('looksLikeNoEvidence', () => {
  it.each([
    '',
    '...',
    'ja',
    'Ja!',
    'jaja',
    'Hm',
    'mhm, ja',
    'oké',
    'Oke.',
    'Klopt',
    'Begrepen',
    'Duidelijk',
    'Ja, dat is duidelijk',
    'Ja ja, ik begrijp het helemaal',
    'Nee hoor',
    'knikt',
    '(knikt)',
    'Mevrouw knikt ja.',
    'Ze zwijgt.',
    'haalt schouders op',
    message,
    'ik wil weer naar mijn zus en naar de moskee',
    `Dus: ${message}`,
    'Ja, ja… ik wil weer naar mijn zus – en naar de moskee!',
  ])('says so when the answer is "%s"', (words) => {
    expect(looksLikeNoEvidence(words, message)).toBe(true);
  });

  it.each([
    'Ze wil naar haar zus',
    'Ja, ze wil naar haar zus',
    'naar de moskee',
    'Zij wil weer naar haar zus en naar de moskee',
    'أختها والمسجد',
    'maandag',
    '2 uur',
  ])('does not say so when the answer is "%s"', (words) => {
    expect(looksLikeNoEvidence(words, message)).toBe(false);
  });

  it('compares with the message of now when that is only one word', () => {
    expect(looksLikeNoEvidence('Maandag.', 'maandag')).toBe(true);
    expect(looksLikeNoEvidence('maandag', '')).toBe(false);
  });
});

describe('suggestsSchijn', () => {
  const week = 'Twee uur hulp per week, vanaf maandag 9 november.';

  it.each([
    [message, 'Ja, dat klopt.'],
    [message, 'Hm.'],
    [message, 'Zij knikt.'],
    [message, message],
    [week, 'ja hoor, begrepen'],
  ])('says of "%s" that "%s" cannot count', (asked, words) => {
    expect(suggestsSchijn(told(words), asked)).toBe('no_evidence');
  });

  it.each([
    [message, 'Zij wil weer naar haar zus en naar de moskee'],
    [message, 'Ja, naar uw zus en weer naar de moskee'],
    [week, '2 uur per week hulp, vanaf maandag 9 november'],
    [week, 'Ik krijg twee uur hulp per week vanaf maandag 9'],
    ['Er is een eigen bijdrage.', 'een eigen bijdrage is er'],
  ])('says of "%s" that "%s" is nearly an echo', (asked, words) => {
    expect(suggestsSchijn(told(words), asked)).toBe('echo');
  });

  it.each([
    [message, ownWords],
    [message, 'naar haar zus'],
    [week, 'Na het weekend komt er iemand schoonmaken'],
    [week, 'Maandag begint de hulp, twee uur'],
    ['Er is een eigen bijdrage.', 'Ik moet zelf ook betalen'],
    ['U hoort het binnen zes weken.', 'Dan krijg ik een brief'],
  ])('says nothing of "%s" when the answer is "%s"', (asked, words) => {
    expect(suggestsSchijn(told(words), asked)).toBeNull();
  });

  it('says nothing of what was shown', () => {
    expect(suggestsSchijn(told('', 'getekend'), message)).toBeNull();
    expect(suggestsSchijn(told('', 'via_tolk'), message)).toBe('no_evidence');
  });
});

describe('shareGivenBack', () => {
  it('counts the words that matter, whoever says them', () => {
    expect(shareGivenBack('Naar haar zus', message)).toBeCloseTo(1 / 3);
    expect(shareGivenBack('Haar zus, de moskee, weer', message)).toBe(1);
    expect(shareGivenBack('iets anders', message)).toBe(0);
    expect(shareGivenBack('alles', 'is het dat')).toBe(0);
  });
});
