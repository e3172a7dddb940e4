import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { lawRows } from '../../../shared/features/procedures/law-in-words.ts';
import { rowsNamed } from '../../../shared/features/procedures/rows-named.ts';
import { LawBook } from '../../../shared/features/procedures/schema.ts';

const rows = lawRows(lawBook);

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

  it('marks what was not read in the law of today', () => {
    const unverified = rows.filter(({ sources }) => sources.some(({ isVerified }) => !isVerified));
    expect(unverified.map(({ id }) => id)).toContain('adres_crvb');
    expect(unverified.length).toBeGreaterThan(15);
  });
});
