import { describe, expect, it } from 'vitest';
import { neutralWordings } from '../../../shared/features/role-guard/data/neutral-wordings.ts';
import { guardText } from '../../../shared/features/role-guard/guard-text.ts';
import { filledIn } from './filled-in.ts';

const categoriesIn = (text: string) => guardText(text).findings.map(({ category }) => category);

describe('the role guard', () => {
  it.each([
    'U mag bezwaar maken, dan krijgt u zeker een brief.',
    'U hebt recht op hulp van de gemeente.',
    'U kunt een klacht indienen bij de gemeente.',
    'U mag iemand meenemen naar het gesprek.',
  ])('never flags a right: %s', (text) => {
    expect(guardText(text).findings).toEqual([]);
  });

  it('leaves out what others said, and hears the supporter again behind it', () => {
    expect(categoriesIn('De consulent zei: "U krijgt die hulp zeker."')).toEqual([]);
    expect(categoriesIn('De consulent zei dat mevrouw die hulp zeker krijgt.')).toEqual([]);
    expect(categoriesIn('U krijgt die hulp zeker, zei de consulent.')).toEqual([]);
    expect(categoriesIn('Volgens de brief wordt de hulp zeker toegekend.')).toEqual([]);
    expect(
      categoriesIn('Mevrouw zegt dat zij moe is, volgens mij heeft zij een depressie.'),
    ).toEqual(['medical_advice']);
    expect(categoriesIn('Ik zei: "U krijgt die hulp zeker."')).toEqual(['promise']);
    expect(categoriesIn('"U krijgt die hulp zeker", heb ik haar gezegd.')).toContain('promise');
  });

  it('reads a report, where the supporter is named, as it reads "ik"', () => {
    const report = guardText('CO beheert de bankrekening van meneer.').findings[0];
    expect(report).toMatchObject({ category: 'care_giving', kind: 'warning' });
    expect(categoriesIn('Door CO is mevrouw vanochtend gewassen.')).toContain('care_giving');
    expect(categoriesIn('CO heeft uitgelegd dat de gemeente beslist.')).toEqual([]);
    expect(categoriesIn('De inwoner heeft CO verteld dat hij depressief is.')).toEqual([]);
  });

  it('reads the short forms of notes, whose dot ends no sentence', () => {
    const text = 'Handtek. van dhr. zelf even gezet.';
    const [finding] = guardText(text).findings;
    expect(finding?.category).toBe('deciding_for');
    expect(text.slice(finding?.start, finding?.end)).toBe(text);
  });

  it('offers a wording that is about what a question is about', () => {
    const neutral = (text: string) => guardText(text).findings[0]?.neutral;
    expect(neutral('Mijn telefoon staat voor u altijd aan, ook in het weekend.')).toContain(
      'op werkdagen',
    );
    expect(neutral('Ik doe elke week de boodschappen voor u.')).toContain('hulp bij');
  });

  it('asks, and does not warn, where a quotation mark was never closed', () => {
    expect(guardText('"U krijgt die hulp zeker.').findings[0]?.kind).toBe('question');
    expect(guardText('U krijgt die hulp zeker.').findings[0]?.kind).toBe('warning');
  });

  it('covers the sentence, counted as the text counts, behind emoji and marks of HTML', () => {
    const sentence = 'Ik beloof dat u de hulp krijgt.';
    for (const before of [
      '👩🏽‍🦽 Dag mevrouw. ',
      '<p class="a">Dag.</p> ',
      'Mw. De Wit is er.\n',
      "'s Ochtends belt zij. ",
    ]) {
      const text = `${before}${sentence} Tot morgen.`;
      const [finding] = guardText(text).findings;
      expect(text.slice(finding?.start, finding?.end), before).toBe(sentence);
    }
  });

  it('puts the most serious first, wherever it stands', () => {
    const findings = guardText('U krijgt de woning. Ik zou die operatie niet doen.').findings;
    expect(findings.map(({ category, kind }) => `${category} ${kind}`)).toEqual([
      'medical_advice warning',
      'promise question',
    ]);
  });

  it('speaks to whom the sentence speaks, and names who decides', () => {
    const neutral = (text: string) => guardText(text).findings[0]?.neutral;
    expect(neutral('Ik beloof dat u de hulp krijgt van de gemeente.')).toBe(
      'De gemeente beslist. U krijgt uiterlijk op … bericht.',
    );
    expect(neutral('Ik garandeer dat het CIZ meneer een indicatie geeft.')).toBe(
      'Het CIZ beslist. Meneer krijgt uiterlijk op … bericht.',
    );
    expect(neutral('Ik beloof dat je de hulp krijgt.')).toContain('Je krijgt');
  });

  it('offers wordings that it would not flag itself', () => {
    const offered = Object.values(neutralWordings).flatMap((forms) => Object.values(forms));
    for (const template of offered) {
      const text = filledIn(template);
      expect(guardText(text).findings, text).toEqual([]);
    }
  });
});

describe('the role guard on whatever is given', () => {
  it.each(['', ' \n\t', '👍', '"', "''''''''", '<b', '«««', 'U', '\u0000\u0007', '\ud800'])(
    'answers %j',
    (text) => {
      expect(guardText(text).findings).toEqual([]);
    },
  );

  it.each([
    ['a sentence without end', 'ik beloof dat u zeker hulp krijgt en '.repeat(2_500)],
    ['many sentences', 'U krijgt die hulp zeker. '.repeat(4_000)],
    ['nothing but quotation marks', '"« ‘'.repeat(5_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['commas', ','.repeat(100_000)],
    ['lines', 'de gemeente\n'.repeat(5_000)],
  ])('reads to the end of %s', (_, text) => {
    const { findings } = guardText(text);
    for (const { start, end } of findings) expect(start < end && end <= text.length).toBe(true);
  });
});
