import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainTerm } from '../../../shared/features/glossary/explain-term.ts';

/** Written for this: words of letters and notes in their own forms, and words of every day; `[word, context]`. */
const asked: Readonly<Record<'terms' | 'everyday', readonly [string, string][]>> = JSON.parse(
  readFileSync(new URL('./asked-words.json', import.meta.url), 'utf8'),
);

const termOf = (asked: string, context?: string) => {
  const explained = explainTerm(asked, context);
  return explained.found ? explained.term : undefined;
};

describe('explainTerm', () => {
  it.each([
    ['beschikkingen', 'beschikking'],
    ['De BESCHIKKING', 'beschikking'],
    ['toekennings-beschikking', 'beschikking'],
    ['bezwaar schrift', 'bezwaarschrift'],
    ['eigen-bijdrage', 'eigen bijdrage'],
    ['gebruikelijkehulp', 'gebruikelijke hulp'],
    ['Maatwerk-voorzieningen', 'maatwerkvoorziening'],
    ['wlz', 'Wlz'],
    ["pgb's", 'pgb'],
    ['pgb-houder', 'pgb'],
    ['jeugdwet', 'Jw'],
    ['zelfredzame', 'zelfredzaamheid'],
    ['kende toe', 'toekennen'],
    ['af te wijzen', 'afwijzen'],
    ['wijst uw aanvraag af', 'afwijzen'],
    ['in bezwaar gaan', 'bezwaar'],
    ['onder bewind gesteld', 'bewindvoerder'],
    ['in gebreke gesteld', 'ingebrekestelling'],
    ['gecontinueerde', 'continueren'],
    ['reintegratietraject', 're-integratie'],
    ['keukentafelgesprekje', 'keukentafelgesprek'],
    ['bewindvoerster', 'bewindvoerder'],
    ['mantelzorgtaken', 'mantelzorg'],
    ['inzageverzoek', 'inzage'],
    ['budgethoudster', 'budgethouder'],
    ['betalingsregelinkje', 'betalingsregeling'],
    ['gereïntegreerd', 're-integratie'],
    ['d.m.v', 'middels'],
    ['“trekkingsrecht”?', 'trekkingsrecht'],
  ])('knows "%s"', (asked, term) => {
    expect(termOf(asked)).toBe(term);
  });

  it.each([
    'huis',
    'boodschappen',
    'zinloos',
    'behoren',
    'achtergrond',
    'bezitting',
    'horen',
    'netwerk',
    'mee',
    'zin',
    'Bob',
    'as',
    '...',
    '',
  ])('says of the everyday word "%s" that it is none', (asked) => {
    expect(explainTerm(asked)).toEqual({ found: false });
  });

  it.each([
    ['zin', 'Wilt u de hulp in de vorm van zin?', 'Schrijf de zin over, met een pgb ernaast.'],
    ['beroep', 'Na bezwaar kunt u beroep instellen.', 'Wat is uw beroep? Ik ben bakker.'],
    ['grond', 'De grond van uw bezwaar is niet duidelijk.', 'De grond in de tuin is nat.'],
    ['vermogen', 'Voor de bijstand telt uw vermogen mee.', 'De motor heeft veel vermogen.'],
    ['mentor', 'De rechter heeft een mentor benoemd.', 'De mentor van school belde.'],
    ['zitting', 'De zitting bij de rechtbank is morgen.', 'De zitting van de stoel is kapot.'],
    ['onderzoek', 'Na uw melding doet de gemeente onderzoek.', 'Het onderzoek in het ziekenhuis.'],
    ['melding', 'U doet een melding bij het Wmo-loket.', 'Een melding op mijn telefoon.'],
    ['horen', 'De commissie wil u horen over uw bezwaar.', 'Ik kan u niet goed horen.'],
  ])('tells by the context what "%s" means', (asked, official, everyday) => {
    expect(termOf(asked, official)).toBeDefined();
    expect(termOf(asked, everyday)).toBeUndefined();
  });

  it('knows what a supporter would ask, in the form in which it was read', () => {
    expect(asked.terms.filter(([term, context]) => !termOf(term, context))).toEqual([]);
  });

  it('takes everyday words for what they are', () => {
    expect(asked.everyday.filter(([term, context]) => termOf(term, context))).toEqual([]);
  });

  it('lets an own term win', () => {
    const ownTerms = [{ term: 'Wmo', plain: 'De Brug', explanation: 'Zo heet dat hier.' }];
    expect(explainTerm('wmo', '', { ownTerms })).toEqual({
      found: true,
      source: 'own',
      term: 'Wmo',
      plain: 'De Brug',
      explanation: 'Zo heet dat hier.',
    });
  });
});
