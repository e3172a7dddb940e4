import { describe, expect, it } from 'vitest';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import type { Profile, RuleId } from '../../../shared/features/plain-language/schema.ts';
import { checkedText, checkTextDirectly, hitsOf } from '../../support/text-checker.ts';

/** A rule, a text, and the words it covers with how bad they are; a profile when it is not B1. */
type Row = [
  rule: RuleId,
  text: string,
  hits: [words: string, severity: string][],
  profile?: Profile,
];

const rows: Row[] = [
  ['W1', 'Wij vragen een maatwerkvoorziening aan.', [['maatwerkvoorziening', 'red']]],
  ['W1', 'U kunt bellen met het CAK.', [['CAK', 'info']]],
  ['W1', 'Wij gaan samen wandelen en koffie drinken.', []],
  ['W1', 'U krijgt een pgb (geld om zelf hulp te kopen).', []],
  ['W2', 'U dient dit formulier te ondertekenen.', [['dient', 'yellow']]],
  [
    'W2',
    'Toezending geschiedt uitsluitend per post.',
    [
      ['Toezending', 'yellow'],
      ['geschiedt', 'yellow'],
      ['uitsluitend', 'yellow'],
    ],
  ],
  ['W2', 'U krijgt de brief alleen per post.', []],
  ['W3', 'Zij bezwijmde bij de deur.', [['bezwijmde', 'yellow']]],
  ['W3', 'De schoonmaakhulp zet het koffiekopje op het aanrecht van de buurvrouw.', []],
  ['W4', 'Vul het parkeervergunningsformulier in.', [['parkeervergunningsformulier', 'info']]],
  [
    'W4',
    'Vul het parkeervergunningsformulier in.',
    [['parkeervergunningsformulier', 'yellow']],
    'A2',
  ],
  ['W5', 'U kunt bellen met de afdeling KCC.', [['KCC', 'yellow']]],
  ['W5', 'U belt met de mensen van de balie (KCC).', []],
  ['W5', 'Neem uw pas mee, evt. ook een foto.', [['evt.', 'yellow']]],
  ['W5', 'Kijk op tv of op uw pc. Dhr. A.B. de Wit helpt u.', []],
  ['W6', 'Wij bellen u binnenkort.', [['binnenkort', 'yellow']]],
  ['W6', 'Wij bellen u op 3 mei om 10.00 uur.', []],
  [
    'W7',
    'Wij checken uw gegevens in de pilot.',
    [
      ['checken', 'yellow'],
      ['pilot', 'yellow'],
    ],
  ],
  ['W7', 'Stuur een e-mail of kijk op onze website.', []],
  [
    'W8',
    'Wij zetten alles voor u op een rijtje.',
    [['zetten alles voor u op een rijtje', 'yellow']],
  ],
  [
    'W8',
    'Wij zetten alles voor u op een rijtje.',
    [['zetten alles voor u op een rijtje', 'red']],
    'A2',
  ],
  ['W9', 'U krijgt hulp. Die ondersteuning is gratis.', [['ondersteuning', 'info']]],
  ['W9', 'U krijgt hulp. Die hulp is gratis.', []],
  [
    'W10',
    'De beoordeling van de mogelijkheden volgt.',
    [['beoordeling van de mogelijkheden', 'yellow']],
  ],
  ['W10', 'Wij nemen uw vraag in behandeling.', [['nemen uw vraag in behandeling', 'yellow']]],
  ['W10', 'De huur van uw woning wordt hoger.', []],
  [
    'S1',
    'U krijgt op maandag en op vrijdag hulp van een vrouw uit de buurt die ook kookt voor u.',
    [
      [
        'U krijgt op maandag en op vrijdag hulp van een vrouw uit de buurt die ook kookt voor u.',
        'yellow',
      ],
    ],
  ],
  [
    'S1',
    'U krijgt op maandag hulp van een vrouw uit de buurt.',
    [['U krijgt op maandag hulp van een vrouw uit de buurt.', 'yellow']],
    'A2',
  ],
  ['S1', 'U krijgt hulp van een vrouw uit de buurt.', []],
  [
    'S2',
    'De ramen worden gewassen en de deur wordt geverfd.',
    [
      ['worden gewassen', 'red'],
      ['wordt geverfd', 'red'],
    ],
  ],
  ['S3', 'Wij hebben de brief die u aan het begin van deze week hier gaf nu gelezen.', []],
  [
    'S3',
    'Wij hebben uw brief van vorige week over de kosten van de nieuwe douche gisteren gelezen.',
    [
      [
        'hebben uw brief van vorige week over de kosten van de nieuwe douche gisteren gelezen',
        'red',
      ],
    ],
  ],
  ['S3', 'Wij hebben uw brief gisteren gelezen.', []],
  [
    'S4',
    'Wij denken dat u komt als u weet dat het kan.',
    [['Wij denken dat u komt als u weet dat het kan.', 'red']],
  ],
  ['S4', 'De man, die hier al lang woont, helpt u.', [['die hier al lang woont', 'yellow']]],
  ['S4', 'Wij denken dat u komt.', []],
  ['S4', 'Wij denken dat u komt.', [['Wij denken dat u komt.', 'yellow']], 'A2'],
  [
    'S6',
    'De sleutel van de kast in de gang naast de deur naar de tuin is weg.',
    [['van de kast in de gang naast de deur naar', 'yellow']],
  ],
  ['S6', 'De sleutel van de kast is weg.', []],
  ['S7', 'Het is niet onmogelijk.', [['niet onmogelijk', 'yellow']]],
  ['S7', 'U hoeft niet te bellen en u hoeft niets te betalen.', []],
  ['S8', 'Men kan zich melden bij de balie.', [['Men', 'yellow']]],
  ['S8', 'U kunt bellen. Neem je pas mee.', [['je', 'yellow']]],
  ['S8', 'U kunt bellen. Hij zei: "neem je pas mee".', []],
  [
    'S9',
    'Voor alle mensen in de straat en in de buurt komt er een feest.',
    [['Voor alle mensen in de straat en in de buurt komt', 'info']],
  ],
  [
    'S10',
    'De bus (die rijdt elke dag drie keer) stopt hier.',
    [['die rijdt elke dag drie keer', 'info']],
  ],
  ['S10', 'De bus (lijn 3) stopt hier.', []],
  [
    'N1',
    'U hebt drie weken. Dat is tot 04-03-2027.',
    [
      ['drie', 'info'],
      ['04-03-2027', 'info'],
    ],
  ],
  ['N1', 'Lees hoofdstuk VII van het boekje.', [['VII', 'red']]],
  [
    'N1',
    'Dat kost € 25,- en dat is 20% van de prijs.',
    [
      ['€ 25,-', 'info'],
      ['20%', 'info'],
    ],
  ],
  ['N2', 'Dat staat in artikel 2.3.5, tweede lid.', [['artikel 2.3.5, tweede lid', 'yellow']]],
  ['T4', 'Neem uw pas ALTIJD mee.', [['ALTIJD', 'info']]],
  ['T5', 'U hebt verzuimd te betalen.', [['U hebt verzuimd', 'yellow']]],
];

describe('rules', () => {
  it.each(rows)('%s in %j', (rule, text, hits, profile = 'B1') => {
    expect(hitsOf(rule, text, profile)).toEqual(hits);
  });
});

describe('a word the supporter explains', () => {
  it('is no finding, also when it was one before', async () => {
    const text = 'Wij vragen een maatwerkvoorziening aan.';
    const jargon = async (ownTerms: OwnTerm[]) => {
      const checked = await checkTextDirectly(text, { profile: 'B1', ownTerms });
      if ('error' in checked) throw new Error(checked.error.code);
      return checked.findings.filter(({ rule }) => rule === 'W1');
    };
    expect(await jargon([])).toHaveLength(1);
    const own = { term: 'maatwerkvoorziening', plain: 'hulp op maat', explanation: '' };
    expect(await jargon([own])).toEqual([]);
  });
});

describe('fixes', () => {
  const fixed = (rule: RuleId, text: string, kind: string): string | undefined => {
    const finding = checkedText(text).findings.find((one) => one.rule === rule);
    const fix = finding?.fixes.find((one) => one.kind === kind);
    return finding && fix
      ? text.slice(0, finding.start) + fix.text + text.slice(finding.end)
      : undefined;
  };

  it('put plain words in the place of the finding', () => {
    expect(fixed('N1', 'Kom op 04-03-2027 langs.', 'replace')).toBe('Kom op 4 maart 2027 langs.');
    expect(fixed('N1', 'Kom op 04-03-27 langs.', 'replace')).toBe('Kom op 4 maart 2027 langs.');
    expect(fixed('N1', 'Dat is 20% van de prijs.', 'replace')).toBe(
      'Dat is 1 op de 5 van de prijs.',
    );
    expect(fixed('N1', 'Lees hoofdstuk XIV.', 'replace')).toBe('Lees hoofdstuk 14.');
    expect(fixed('W5', 'Neem iets mee, bijv. een foto.', 'write-out')).toBe(
      'Neem iets mee, bijvoorbeeld een foto.',
    );
    expect(
      fixed(
        'S5',
        'Als u de sleutel van het huis kwijt bent, moet u dat vandaag aan ons vertellen.',
        'replace',
      ),
    ).toBe('Bent u de sleutel van het huis kwijt? Dan moet u dat vandaag aan ons vertellen.');
    expect(
      fixed(
        'S1',
        'De verpleegkundige komt morgen om negen uur bij u thuis en zij neemt dan uw nieuwe pillen mee.',
        'split',
      ),
    ).toBe(
      'De verpleegkundige komt morgen om negen uur bij u thuis. En zij neemt dan uw nieuwe pillen mee.',
    );
  });

  it('keep a term and explain it, after which it is no finding', () => {
    const sentence = 'U krijgt een pgb vanaf mei.';
    const { findings } = checkedText(sentence, 'B1');
    const { fixes } = findings.find(({ rule }) => rule === 'W1') ?? { fixes: [] };
    const explanation = fixes.find(({ kind }) => kind === 'keep-and-explain')?.text;
    expect(explanation).toBe('Het woord pgb betekent: geld om zelf hulp te kopen.');
    expect(hitsOf('W1', `${sentence} ${explanation}`)).toEqual([]);
  });
});

describe('the score', () => {
  it('gives a colour from the number alone, and holds green back at A2 for what is red', () => {
    const text = 'U zet uw naam op de brief. U kunt ons bellen. U krijgt een pgb.';
    expect(checkedText(text, 'A2').band).toBe('yellow');
    expect(checkedText(text.replace('een pgb', 'geld'), 'A2').band).toBe('green');
  });

  it('is measured from 30 words and 3 sentences on', () => {
    const sentence = 'Wij komen op maandag bij u thuis voor een gesprek. ';
    expect(checkedText(sentence.repeat(3)).measured).toBe(true);
    expect(checkedText(sentence.repeat(2)).measured).toBe(false);
    expect(checkedText(sentence.replace('.', ' en').repeat(4)).measured).toBe(false);
  });

  it('is not cut off at the top', () => {
    expect(
      checkedText('Tenuitvoerlegging geschiedt conform vigerende beleidsregels.').difficulty,
    ).toBeGreaterThan(100);
  });

  it('names the three things that cost most, each once', () => {
    const { costsMost } = checkedText(
      'De continuering van het zorgprofiel geschiedt. De continuering is adequaat. Tevens is er een herindicatie. U krijgt koffie.',
    );
    expect(costsMost).toHaveLength(3);
    expect(new Set(costsMost.map(({ start, end }) => `${start} ${end}`)).size).toBe(3);
    expect(costsMost.every(({ severity }) => severity !== 'info')).toBe(true);
  });
});
