import { describe, expect, it } from 'vitest';
import { checkedText, hitsOf } from '../../support/text-checker.ts';

/** Texts on which a checker easily goes wrong (plain language, section 8), in words of our own. */
describe('traps', () => {
  it('2: "zin" is a sentence, and a term only where it is meant', () => {
    expect(hitsOf('W1', 'Schrijf een zin over uw week. Die zin lezen we samen.')).toEqual([]);
    expect(hitsOf('W1', 'U krijgt de begeleiding in de vorm van zin.')).toContainEqual([
      'zin',
      'yellow',
    ]);
  });

  it('3: "wordt" is a passive with a participle only', () => {
    expect(hitsOf('S2', 'Hij wordt volgende week 67 jaar.')).toEqual([]);
    expect(hitsOf('S2', 'Mijn zus wordt snel boos.')).toEqual([]);
    expect(hitsOf('S2', 'De monteur is vandaag gekomen.')).toEqual([]);
    expect(hitsOf('S2', 'Er wordt aangebeld.')).toEqual([['wordt aangebeld', 'yellow']]);
    expect(hitsOf('S2', 'De kamer kan morgen worden geschilderd.')).toHaveLength(1);
    expect(hitsOf('S2', 'De brief is door de buurman meegenomen.')).toEqual([
      ['is door de buurman meegenomen', 'yellow'],
    ]);
    expect(hitsOf('S2', 'De was is gevouwen.')).toEqual([['is gevouwen', 'info']]);
  });

  it('4: a term that is explained at first use is no hit, and not later either', () => {
    const text =
      'U hebt een indicatie. Dat is een besluit dat u zorg krijgt.\n\nDe indicatie geldt tot 1 mei. Zonder indicatie stopt de zorg.';
    expect(hitsOf('W1', text)).toEqual([]);
    expect(hitsOf('W1', 'U hebt een indicatie. Bel ons morgen.')).toEqual([['indicatie', 'red']]);
    expect(
      hitsOf('W1', 'U krijgt geld om zelf hulp te kopen (pgb). Het pgb gaat in op 1 mei.'),
    ).toEqual([]);
  });

  it('5: "tenzij" keeps its exception, and the longest term wins', () => {
    const [tenzij] = checkedText('U komt op maandag, tenzij u ziek bent.').findings.filter(
      ({ rule }) => rule === 'W2',
    );
    expect(tenzij?.fixes.map(({ label }) => label)).toEqual(['Schrijf: maar niet als …']);
    expect(hitsOf('W1', 'De gemeente noemt uw brief niet-ontvankelijk.')).toEqual([
      ['niet-ontvankelijk', 'red'],
    ]);
  });

  it('6: items behind a colon are counted one by one', () => {
    const list =
      'Neem dit mee:\n- uw pas\n- een foto van uzelf\n- de brief van de huisarts\n- een schrift met lege bladen\n- geld voor de bus';
    expect(hitsOf('S1', list)).toEqual([]);
    expect(
      hitsOf(
        'S1',
        'Neem mee: uw pas, een foto, de brief van de huisarts, een schrift, een pen en geld voor de bus.',
      ),
    ).toEqual([]);
  });

  it('7: short may be hard, and long need not be', () => {
    expect(checkedText('Beëindiging is geëffectueerd.').band).toBe('red');
    const walk =
      'Op zaterdag loop ik met mijn dochter naar de markt om daar fruit en brood te kopen voor de week.';
    expect(hitsOf('S1', walk)).toEqual([[walk, 'yellow']]);
    expect(checkedText(walk).band).not.toBe('red');
  });

  it('8: names are no rare words', () => {
    const text =
      'Zorggroep Wilgenhoek en Wijkteam Zuidrand bellen mevrouw Özgür. Fatima Ouazzani komt mee.';
    expect(hitsOf('W3', text)).toEqual([]);
  });

  it.each(['€ 2.310,75', '9 mei 2027', '06-98765432', 'NL20 INGB 0001 2345 67'])(
    '9: %j is one word of one sentence',
    (written) => {
      const { details } = checkedText(`U leest hier ${written} in de brief.`);
      expect(details).toMatchObject({ words: 7, sentences: 1 });
    },
  );

  it('10: a decision that loses one "niet" is red', () => {
    const letter =
      'Wij vergoeden de kosten van de taxi niet. U krijgt wel een pas voor de bus. De pas geldt 2 jaar.';
    expect(hitsOf('T2', letter, 'B1', letter)).toEqual([]);
    const without = letter.replace(' niet', '');
    expect(hitsOf('T2', without, 'B1', letter)).toEqual([
      ['Wij vergoeden de kosten van de taxi.', 'red'],
    ]);
  });
});

describe('facts beside the letter', () => {
  const letter =
    'U krijgt 3 uur hulp per week vanaf 4 maart 2027. U betaalt € 21,00 per maand. U kunt bellen met 0800-1234.';

  it('a date, amount or length of time that the letter does not have is red', () => {
    const summary =
      'U krijgt 4 uur hulp per week vanaf 5 maart. U betaalt € 12 per maand. U kunt bellen met 0800-1234.';
    const reds = hitsOf('T2', summary, 'B1', letter).filter(([, severity]) => severity === 'red');
    expect(reds.map(([words]) => words)).toEqual(['4 uur', '5 maart', '€ 12']);
  });

  it('the same fact in other words is the same fact', () => {
    const summary =
      'Vanaf 4 maart krijgt u drie uur hulp per week. U betaalt 21 euro per maand. U kunt bellen met 0800-1234.';
    expect(hitsOf('T2', summary, 'B1', letter)).toEqual([]);
  });

  it('what was left out is yellow, and "kan" that became "moet" is red', () => {
    expect(
      hitsOf(
        'T2',
        'U krijgt 3 uur hulp per week vanaf 4 maart. U kunt bellen met 0800-1234.',
        'B1',
        letter,
      ),
    ).toEqual([['', 'yellow']]);
    expect(hitsOf('T2', letter.replace('U kunt', 'U moet'), 'B1', letter)).toEqual([
      ['U moet bellen met 0800-1234.', 'red'],
    ]);
  });

  it('an organisation that the letter names and the text does not is yellow; another one in the text is not', () => {
    const named =
      'Het CIZ en Zorggroep De Linde hebben meegekeken. U krijgt hulp van stichting Rust.';
    const messages = (text: string) =>
      checkedText(text, 'B1', named)
        .findings.filter(({ rule }) => rule === 'T2')
        .map(({ message, severity }) => `${severity} ${message}`);
    expect(messages('U krijgt hulp van stichting Rust. Bel het wijkteam Noord.')).toEqual([
      'yellow In de brief staat ook: CIZ.',
      'yellow In de brief staat ook: Zorggroep De Linde.',
    ]);
    expect(messages(named)).toEqual([]);
  });

  it('the rights that a summary of a decision must name are asked for, each until it stands there', () => {
    const decision = 'Wij wijzen uw aanvraag af. U kunt bezwaar maken.';
    const asked = (text: string) => hitsOf('T3', text, 'B1', decision).length;
    expect(asked('U krijgt geen vervoer van de gemeente.')).toBe(5);
    expect(asked('U krijgt geen vervoer. U kunt bezwaar maken.')).toBe(4);
    const all =
      'U krijgt geen vervoer. U kunt bezwaar maken tot en met 6 mei 2026. Stuur uw brief naar de gemeente. Een cliëntondersteuner helpt u gratis. Dit is een samenvatting. De brief van de gemeente geldt.';
    expect(asked(all)).toBe(0);
    expect(hitsOf('T3', 'U krijgt een bankje.', 'B1', 'Het bankje wordt groen.')).toEqual([]);
  });

  it('nothing is compared without a letter', () => {
    expect(hitsOf('T2', letter)).toEqual([]);
    expect(hitsOf('T3', letter)).toEqual([]);
  });
});

describe('the text as a whole', () => {
  const whole = (text: string, profile: 'B1' | 'A2' = 'B1') =>
    checkedText(text, profile)
      .findings.filter(({ rule, end }) => rule === 'T1' && end === 0)
      .map(({ message }) => message)
      .join(' ');
  const passive =
    'De brief wordt morgen verstuurd. De hulp wordt door ons betaald. U hoort het snel.';

  it('is told when sentences are long on average, each of them short enough alone', () => {
    const long = 'U krijgt van ons elke week twee uur hulp bij het werk in huis. '.repeat(4);
    expect(whole(long)).toContain('gemiddeld 14 woorden');
    expect(whole('U krijgt hulp in huis. Die hulp komt elke week. '.repeat(5))).not.toContain(
      'gemiddeld',
    );
    expect(whole(long.slice(0, 60))).not.toContain('gemiddeld');
  });

  it('is told when nobody does it in more than one in ten sentences', () => {
    expect(whole(`${passive} ${passive} ${passive}`)).toContain('wie het doet');
    expect(
      whole('U krijgt elke week hulp van ons in uw huis. '.repeat(20) + passive),
    ).not.toContain('wie het doet');
  });

  it('is told on A2 when there are more than three terms on a page', () => {
    const terms =
      'U vraagt een pgb. U vraagt een indicatie. U krijgt een beschikking. Het CIZ kijkt mee. Dat staat in de Wlz. U belt ons. Wij komen dan bij u thuis en praten met u.';
    expect(whole(terms, 'A2')).toContain('moeilijke woorden');
    expect(whole(terms)).not.toContain('moeilijke woorden');
  });
});
