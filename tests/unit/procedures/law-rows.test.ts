import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { lawRows } from '../../../shared/features/procedures/law-in-words.ts';
import { rowsNamed } from '../../../shared/features/procedures/rows-named.ts';
import { LawBook } from '../../../shared/features/procedures/schema.ts';

const rows = lawRows(lawBook);

/** The paragraphs that were read as such, typed from the notes of that reading; of other places only the article was. */
const paragraphsRead = [
  'Atw 1 lid 1',
  'Atw 1 lid 2',
  'Atw 3 lid 1',
  'Atw 3 lid 2',
  'Atw 3 lid 3',
  'Awb 2:1 lid 1',
  'Awb 2:1 lid 3',
  'Awb 4:17 lid 6',
  'Awb 6:8 lid 1',
  'Awb 6:9 lid 2',
  'Awb 7:4 lid 1',
  'Awb 7:4 lid 2',
  'Awb 7:4 lid 4',
  'Awb 7:10 lid 1',
  'Awb 7:10 lid 2',
  'Awb 7:10 lid 3',
  'Awb 8:60 lid 4',
  'Jeugdwet 2.3 lid 1',
  'Jeugdwet 2.6 lid 1',
  'Participatiewet 41 lid 1',
  'Participatiewet 41 lid 4',
  'Participatiewet 41 lid 11',
  'Participatiewet 41 lid 12',
  'Participatiewet 44 lid 5',
  'Wlz 3.2.3 lid 4',
  'Wlz 3.2.3 lid 5',
  ...['1', '2', '3', '4', '7', '8', '9'].map((lid) => `Wmo 2015 2.3.2 lid ${lid}`),
  'Wmo 2015 2.3.5 lid 2',
  'Wmo 2015 2.3.5 lid 3',
];

describe('the law as Naast comes with it', () => {
  it('fits its schema, with nothing that the schema does not know', () => {
    expect(LawBook.parse(lawBook)).toEqual(lawBook);
    expect(rows.length).toBeGreaterThan(140);
  });

  it.each(rows.map((row) => [row.id, row] as const))(
    '%s has a source with a day, and words for the inhabitant',
    (_, { text, sources }) => {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text).not.toMatch(/[{}!]/);
      expect(sources.length).toBeGreaterThan(0);
      for (const { law, version, readOn } of sources) {
        expect(law).not.toBe('');
        expect(version <= readOn).toBe(true);
      }
    },
  );

  it('cites an article in every law that has articles', () => {
    const withoutArticle = rows
      .flatMap(({ id, sources }) => sources.map((source) => ({ id, ...source })))
      .filter(({ article }) => article === null);
    // Pages and practice have none; of a law, only what was not read in it may lack one.
    const read = withoutArticle.filter(({ isVerified }) => isVerified).map(({ law }) => law);
    expect([...new Set(read)].sort()).toEqual([
      'Regeling verlaagd griffierecht',
      'SKGZ, reglement',
    ]);
  });

  it('has every id once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has no row that no road or computation asks for', () => {
    const named = new Set(rowsNamed());
    expect(rows.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('has every row that a road or computation asks for', () => {
    const there = new Set(rows.map(({ id }) => id));
    expect(rowsNamed().filter((id) => !there.has(id))).toEqual([]);
  });

  it('says why no day is computed with a time that has none', () => {
    for (const { id, whyNoDay } of lawBook.durations) {
      expect(whyNoDay, id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('cites a paragraph as read only where it was read', () => {
    const cited = new Set(
      [...rows.flatMap(({ sources }) => sources), ...lawBook.holidays.map(({ source }) => source)]
        .filter(({ article, isVerified }) => isVerified && article?.includes(' lid '))
        .map(({ law, article }) => `${law} ${article}`),
    );
    expect([...cited].filter((place) => !paragraphsRead.includes(place))).toEqual([]);
  });

  it('marks what was not read in the law of today', () => {
    const unverified = rows.filter(({ sources }) => sources.some(({ isVerified }) => !isVerified));
    expect(unverified.map(({ id }) => id)).toContain('adres_crvb');
    expect(unverified.length).toBeGreaterThan(15);
  });
});
