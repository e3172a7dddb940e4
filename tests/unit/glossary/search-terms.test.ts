import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../shared/features/glossary/search-terms.ts';
import { OwnTermId } from '../../../shared/primitives/ids.ts';

const own = {
  id: OwnTermId.parse('00000000-0000-4000-8000-000000000001'),
  term: 'Wijkteam',
  plain: 'De Brug',
  explanation: '',
};
const first = (typed: string) => searchTerms(typed, [])[0]?.term.term;

describe('searchTerms', () => {
  it.each([
    ['pgb', 'pgb'],
    ['persoonsgebonden', 'pgb'],
    ['eigen b', 'eigen bijdrage'],
    ['clientonder', 'cliëntondersteuner'],
    ['BESCHIKKING', 'beschikking'],
    ['geld om de huur te betalen', 'huurtoeslag'],
    ['burgemeester wethouders', 'college van B en W'],
    ['niet ontv', 'niet-ontvankelijk'],
  ])('finds for "%s" first "%s"', (typed, term) => {
    expect(first(typed)).toBe(term);
  });

  it('puts own words first and hides ours of the same spelling', () => {
    expect(searchTerms('', [own])[0]?.term).toBe(own);
    const teams = searchTerms('wijkteam', [own]).filter(({ term }) =>
      /^wijkteam$/i.test(term.term),
    );
    expect(teams).toEqual([{ source: 'own', term: own }]);
  });

  it('finds nothing for what is nowhere', () => {
    expect(searchTerms('xyzzy', [own])).toEqual([]);
  });
});
