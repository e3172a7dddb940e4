import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  generatedBits,
  generatePassphrase,
} from '../../../main/features/vault/generate-passphrase.ts';
import { dutchWords, passphraseProblem } from '../../../shared/features/vault/passphrase-rules.ts';

describe('a passphrase', () => {
  it.each([
    ['veertien teken', 'too-short'],
    ['𝒶𝒷𝒸𝒹ℯ𝒻𝒼𝒽𝒾𝒿𝓀𝓁𝓂𝓃', 'too-short'],
    ['\uFDFA', 'too-short'],
    ['de e\u0301e\u0301n na de', 'too-short'],
    [`${'ë'.repeat(600)}abcdefgh`, 'too-long'],
    ['aaaaaaaaaaaaaaaaaaaa', 'repeats'],
    ['welkomwelkomwelkom', 'repeats'],
    ['koffie koffie koffie koffie', 'repeats'],
    ['abababababababab', 'repeats'],
    ['wachtwoord123456', 'too-easy'],
    ['W@chtw00rd2026!!', 'too-easy'],
    ['welkom01welkom02', 'too-easy'],
    ['1234567890123456', 'too-easy'],
    ['qwertyuiopasdfghjkl', 'too-easy'],
    ['januari februari 2026', 'too-easy'],
    ['Amsterdam-19-04-1985', 'too-easy'],
    ['jan piet kees klaas', 'too-easy'],
    ['voetbalvereniging1', 'too-easy'],
    ['Clientondersteuner2026', 'too-easy'],
    ['naast naast gemeente', 'too-easy'],
    ['Sanne Bakker 1985!!', 'too-easy'],
    ['sannesanne bakker1', 'too-easy'],
    ['sterretje sterretje', 'repeats'],
  ])('like %j is not taken: %s', (passphrase, problem) => {
    expect(passphraseProblem(passphrase, 'Sanne Bakker')).toBe(problem);
  });

  it.each([
    'koffie aan de keukentafel',
    'thee met een koekje erbij',
    'mijn fiets staat scheef',
    'wie weet waar willem wever woont',
    'de kat krabt de krullen van de trap',
    'ik eet elke dag om half zeven',
    'żółta łódź na jeziorze',
    'صباح الخير يا جارتي العزيزة',
    '我们今天在厨房的桌子旁边喝咖啡吃点心',
    'xK9$vQ2#mL7pR4w',
    '83910475629104857261',
  ])('like %j is taken', (passphrase) => {
    expect(passphraseProblem(passphrase, 'Sanne Bakker')).toBeUndefined();
  });

  it('of a password manager is taken', () => {
    for (let tries = 0; tries < 200; tries += 1) {
      expect(passphraseProblem(randomUUID(), 'Sanne')).toBeUndefined();
      expect(passphraseProblem(randomBytes(18).toString('base64'), 'Sanne')).toBeUndefined();
    }
  });
});

describe('the generator', () => {
  it('picks five of 7,776 different words, which is 64 bits or more', () => {
    expect(new Set(dutchWords).size).toBe(7776);
    expect(dutchWords.every((word) => /^[a-z]{4,9}$/.test(word))).toBe(true);
    expect(generatedBits).toBeGreaterThanOrEqual(64);
    expect(generatedBits).toBeCloseTo(64.62, 2);
    expect(generatePassphrase().split(' ')).toHaveLength(5);
  });

  it('takes every word from the list by the number that chance gives, the first and the last too', () => {
    const numbers = [0, 7775, 1, 42, 7774];
    const below: number[] = [];
    const passphrase = generatePassphrase((limit) => {
      below.push(limit);
      return numbers[below.length - 1] ?? 0;
    });
    expect(below).toEqual([7776, 7776, 7776, 7776, 7776]);
    expect(passphrase.split(' ')).toEqual(numbers.map((number) => dutchWords[number]));
  });

  it('makes passphrases that are taken and differ', () => {
    const made = Array.from({ length: 500 }, () => generatePassphrase());
    expect(new Set(made).size).toBe(500);
    for (const passphrase of made) expect(passphraseProblem(passphrase, 'Sanne')).toBeUndefined();
  });
});
