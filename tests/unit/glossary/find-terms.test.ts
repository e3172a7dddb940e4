import { describe, expect, it } from 'vitest';
import { glossary } from '../../../shared/features/glossary/data/glossary.ts';
import { findTerms } from '../../../shared/features/glossary/find-terms.ts';

/** Each term found, with the words of the text it covers. */
function found(text: string): string[] {
  return findTerms(text).map(({ term, start, end, rest }) => {
    const parts = [text.slice(start, end), ...(rest ? [text.slice(rest.start, rest.end)] : [])];
    return `${parts.join('…')} = ${term.term}`;
  });
}

describe('findTerms', () => {
  it.each<[rule: string, text: string, terms: string[]]>([
    [
      'one hit for the longest',
      'Uw bezwaar is niet-ontvankelijk.',
      ['bezwaar = bezwaar', 'niet-ontvankelijk = niet-ontvankelijk'],
    ],
    ['a term of several words', 'U gaat in hoger beroep.', ['hoger beroep = hoger beroep']],
    [
      'bijzondere bijstand',
      'Vraag bijzondere bijstand.',
      ['bijzondere bijstand = bijzondere bijstand'],
    ],
    ['a plural', 'De verordeningen en de plichten.', ['verordeningen = verordening']],
    ['a plural with a short vowel', 'Twee budgetplannen.', ['budgetplannen = budgetplan']],
    [
      'a plural with a long vowel',
      'Veel schuldeisers hebben bezwaren.',
      ['schuldeisers = schuldeiser', 'bezwaren = bezwaar'],
    ],
    ['an adjective', 'Het is toereikende hulp.', ['toereikende = toereikend']],
    [
      'an adjective before the noun',
      'Er zijn algemene voorzieningen.',
      ['algemene voorzieningen = algemene voorziening'],
    ],
    ['a compound', 'De vervoersindicatie is er.', ['vervoersindicatie = indicatie']],
    [
      'a term broken by a hyphen',
      'Stuur een bezwaar-schrift.',
      ['bezwaar-schrift = bezwaarschrift'],
    ],
    [
      'a term broken by a space',
      'Stuur een bezwaar schrift.',
      ['bezwaar schrift = bezwaarschrift'],
    ],
    ['a term in one word', 'De eigenbijdrage is hoog.', ['eigenbijdrage = eigen bijdrage']],
    ['no accents', 'De clientondersteuner helpt.', ['clientondersteuner = cliëntondersteuner']],
    ['capitals', 'BESCHIKKING van de gemeente', ['BESCHIKKING = beschikking']],
    ['a verb apart', 'De gemeente wijst uw hulp af.', ['wijst…af = afwijzen']],
    ['another verb apart', 'Wij kennen u deze hulp toe.', ['kennen…toe = toekennen']],
    [
      'a verb apart and a noun',
      'Dient u uw aanvraag morgen in?',
      ['Dient…in = indienen', 'aanvraag = aanvraag'],
    ],
    ['dient … te', 'U dient uw pas te tonen.', ['dient…te = dienen te']],
    ['te between', 'U hoeft niets in te dienen.', ['in te dienen = indienen']],
    [
      'a phrase with a verb',
      'U komt niet in aanmerking voor hulp.',
      ['komt…in aanmerking = in aanmerking komen'],
    ],
    [
      'a phrase the other way round',
      'Omdat u in aanmerking komt.',
      ['in aanmerking komt = in aanmerking komen'],
    ],
    [
      'dotted abbreviations',
      'Het gaat o.a. om hulp i.v.m. ziekte.',
      ['o.a. = o.a.', 'i.v.m. = i.v.m.'],
    ],
    ['an abbreviation in its own capitals', 'De Wmo en uw pgb.', ['Wmo = Wmo', 'pgb = pgb']],
    ['an abbreviation before a hyphen', 'U bent pgb-houder.', ['pgb-houder = pgb']],
    ['zin after in de vorm van', 'U krijgt hulp in de vorm van zin.', ['zin = zin']],
    ['pgb of zin', 'Kiest u pgb of zin?', ['pgb = pgb', 'zin = zin']],
    [
      'an everyday word beside a term',
      'Na uw melding doet de Wmo-consulent onderzoek.',
      ['melding = melding', 'Wmo-consulent = Wmo-consulent', 'onderzoek = onderzoek'],
    ],
  ])('finds %s', (_, text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it.each([
    ['a sentence', 'Schrijf de zin op. Deze zin is kort, of zin ik op wraak.'],
    ['a wish', 'Ik heb een pgb, maar ik heb er geen zin in.', 'pgb = pgb'],
    ['a name', 'Bob maakt bezwaar.', 'bezwaar = bezwaar'],
    ['small letters', 'mo en bw en gi en hh'],
    ['a job', 'Mijn beroep is bakker.'],
    ['an everyday word in another paragraph', 'Ik doe onderzoek.\nHet pgb is er.', 'pgb = pgb'],
    [
      'words that end alike',
      'Dat moet ook zo behoren. Ik bemachtig een bezitting op de achtergrond.',
    ],
    ['als ook', 'Bel ons als ook uw zus komt.'],
    ['a verb that serves', 'Waar dient dit voor? Het dient om te koken.'],
    ['a prefix elsewhere', 'Hij wijst naar het huis. Dan gaat hij af en toe weg.'],
    ['nothing', ''],
  ])('does not take %s for a term', (_, text, ...others) => {
    expect(found(text)).toEqual(others);
  });

  it('gives places in the text as it was given', () => {
    const text = '👵🏽 “Ik krijg een be­schikking”';
    const [match] = findTerms(text);
    expect(match && text.slice(match.start, match.end)).toBe('be­schikking');
  });

  it('lets an own term win, also in the plural and as the end of a longer word', () => {
    const ownTerms = [{ term: 'wijkteam', plain: 'De Brug', explanation: 'Het team bij u.' }];
    const of = (text: string) =>
      findTerms(text, { ownTerms }).map(({ source, form }) => [source, form]);
    expect(of('het wijkteam')).toEqual([['own', 'whole']]);
    expect(of('de wijkteams')).toEqual([['own', 'whole']]);
    expect(of('het kernwijkteam')).toEqual([['own', 'compound']]);
  });

  it('leaves words that most people know alone, unless they are asked for', () => {
    const familiar = glossary.filter((term) => term.familiar && term.domain !== 'ambtelijk');
    expect(familiar.length).toBeGreaterThan(3);
    for (const { term } of familiar) {
      expect(found(`Dit gaat over ${term}.`), term).toEqual([]);
      const asked = findTerms(`Dit gaat over ${term}.`, { includeFamiliar: true });
      expect(
        asked.map((one) => one.term.term),
        term,
      ).toEqual([term]);
    }
  });

  it('reads a long text without hanging', () => {
    const text = 'De gemeente wijst uw aanvraag om een maatwerkvoorziening af. '.repeat(2000);
    expect(findTerms(text)).toHaveLength(6000);
  });
});
