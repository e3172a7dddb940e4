import { describe, expect, it } from 'vitest';
import { looksLikeNoEvidence } from '../../../shared/features/understanding-checks/evidence.ts';
import { message } from './check-events.ts';

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
