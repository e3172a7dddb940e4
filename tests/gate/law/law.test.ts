import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { law } from '../../../shared/features/law/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { LawBook } from '../../../shared/features/procedures/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

/** A law book in which objecting takes eight weeks, and a decree of 2029 is known. */
function newerBook(): LawBook {
  const book = LawBook.parse(JSON.parse(JSON.stringify(lawBook)));
  book.version = 2;
  book.madeOn = PlainDate.parse('2027-01-02');
  const objection = book.terms.find(({ id }) => id === 'bezwaar');
  if (objection) objection.counting.length = 8;
  const [decree] = book.equatedYears;
  if (decree)
    book.equatedYears.push({ ...decree, year: 2029, days: [PlainDate.parse('2029-05-11')] });
  return book;
}

function choose(content: unknown) {
  const path = join(vault.folder, 'recht.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  vault.host.fileToOpen = path;
  return vault.get(law.chooseUpdate, {});
}

async function anObjection() {
  const { caseId } = await aStoredConversation(vault);
  return vault.get(procedures.start, {
    caseId,
    details: { road: 'bezwaar', about: 'vervoer', authority: '' },
    first: {
      event: 'decision_sent',
      on: PlainDate.parse('2026-03-02'),
      source: 'postmark',
      letterDay: null,
      namedDay: null,
      remark: '',
    },
  });
}

async function lastDay(): Promise<string | undefined> {
  return (await vault.get(procedures.dates, {}))[0]?.day;
}

describe('an update of the law', () => {
  it('shows every change, old beside new with its source, and whose dates it touches, and changes nothing yet', async () => {
    await anObjection();
    const chosen = await choose(newerBook());
    if (chosen.kind !== 'ready') throw new Error(`the update was ${chosen.kind}`);
    expect(chosen.preview.changes).toMatchObject([
      {
        id: 'bezwaar',
        before: expect.stringContaining('6 weken'),
        after: expect.stringContaining('8 weken'),
      },
      { id: '2029', kind: 'equated_days', before: null, after: '2029-05-11' },
    ]);
    expect(chosen.preview.changes[0]?.beforeSource).toContain('Awb 6:7');
    expect(chosen.preview.touches).toMatchObject([
      { stepTitle: 'Bezwaar maken', before: '2026-04-13', after: '2026-04-28' },
    ]);
    expect(await lastDay()).toBe('2026-04-13');
    expect((await vault.get(law.get, {})).updates).toEqual([]);
  });

  it('counts once it is taken, is kept with its hash, and can be undone', async () => {
    await anObjection();
    const chosen = await choose(newerBook());
    if (chosen.kind !== 'ready') throw new Error(`the update was ${chosen.kind}`);
    const { hash } = chosen.preview;
    const taken = await vault.get(law.takeUpdate, { hash });
    expect(taken.updates).toMatchObject([{ hash, version: 2, undoneAt: null }]);
    expect(vault.logLines.join()).toContain(hash);
    expect(await lastDay()).toBe('2026-04-28');
    vault.close();
    await vault.unlock();
    expect(await lastDay()).toBe('2026-04-28');
    const undone = await vault.get(law.undoUpdate, {});
    expect(undone.book.version).toBe(1);
    expect(undone.updates).toMatchObject([{ hash, undoneAt: expect.any(String) }]);
    expect(await lastDay()).toBe('2026-04-13');
    expect(await vault.call(law.undoUpdate, {})).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is taken only as it was shown', async () => {
    await choose(newerBook());
    const answer = await vault.call(law.takeUpdate, { hash: 'another' });
    expect(answer).toMatchObject({ error: { code: 'not-found' } });
    vault.host.fileToOpen = null;
    expect(await vault.get(law.chooseUpdate, {})).toEqual({ kind: 'cancelled' });
  });

  it('is not taken any more once somebody chose again', async () => {
    const chosen = await choose(newerBook());
    if (chosen.kind !== 'ready') throw new Error(`the update was ${chosen.kind}`);
    await choose('geen recht');
    const { hash } = chosen.preview;
    expect(await vault.call(law.takeUpdate, { hash })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect((await vault.get(law.get, {})).book.version).toBe(1);
  });

  it('goes back one update at a time when it is undone', async () => {
    const take = async (book: LawBook) => {
      const chosen = await choose(book);
      if (chosen.kind !== 'ready') throw new Error(`the update was ${chosen.kind}`);
      await vault.get(law.takeUpdate, { hash: chosen.preview.hash });
    };
    await take(newerBook());
    await take({ ...newerBook(), version: 3 });
    expect((await vault.get(law.get, {})).book.version).toBe(3);
    const undone = await vault.get(law.undoUpdate, {});
    expect(undone.book.version).toBe(2);
    expect(vault.logLines.join()).toContain('law-update-undone');
    expect((await vault.get(law.undoUpdate, {})).book.version).toBe(1);
  });

  it('says of a source that was not verified that somebody must look', async () => {
    const book = newerBook();
    const objection = book.terms.find(({ id }) => id === 'bezwaar');
    for (const source of objection?.sources ?? []) source.isVerified = false;
    const chosen = await choose(book);
    if (chosen.kind !== 'ready') throw new Error(`the update was ${chosen.kind}`);
    const change = chosen.preview.changes.find(({ id }) => id === 'bezwaar');
    expect(change?.beforeSource).not.toContain('controleer');
    expect(change?.afterSource).toContain('controleer');
  });
});

describe('an update that is not right', () => {
  const broken = (change: (book: LawBook & Record<string, unknown>) => void) => {
    const book = newerBook() as LawBook & Record<string, unknown>;
    change(book);
    return book;
  };
  const lineWith = (content: unknown, words: string) =>
    JSON.stringify(content, null, 2)
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;

  it('with an unknown field is refused whole, with the line', async () => {
    const book = broken(({ terms }) => Object.assign(terms[3] ?? {}, { wens: 'langer' }));
    expect(await choose(book)).toEqual({
      kind: 'refused',
      problem: { what: 'unknown_field', line: lineWith(book, '"wens"'), at: 'terms[3].wens' },
    });
    expect((await vault.get(law.get, {})).book.version).toBe(1);
  });

  it('with an article of the wrong form is refused whole, with the line', async () => {
    const book = broken(({ terms }) =>
      Object.assign(terms[0]?.sources[0] ?? {}, { article: 'artikel zes' }),
    );
    expect(await choose(book)).toEqual({
      kind: 'refused',
      problem: {
        what: 'wrong_value',
        line: lineWith(book, 'artikel zes'),
        at: 'terms[0].sources[0].article',
      },
    });
  });

  it('with a version that is not higher is refused whole, with the line', async () => {
    const book = broken((one) => {
      one.version = 1;
    });
    expect(await choose(book)).toEqual({
      kind: 'refused',
      problem: { what: 'lower_version', line: 2, at: 'version' },
    });
  });

  it('without a row that a road names, or with one twice, is refused whole', async () => {
    const without = broken((one) => {
      one.terms = one.terms.filter(({ id }) => id !== 'bezwaar');
    });
    expect(await choose(without)).toMatchObject({
      problem: { what: 'row_missing', at: 'bezwaar' },
    });
    const twice = broken(({ terms }) => terms.push(...terms.slice(0, 1)));
    expect(await choose(twice)).toMatchObject({ problem: { what: 'twice', at: 'bezwaar' } });
    const sameYear = broken(({ equatedYears }) => equatedYears.push(...equatedYears.slice(-1)));
    expect(await choose(sameYear)).toMatchObject({ problem: { what: 'twice', at: '2029' } });
  });

  it('that is larger than any law is refused without being read as one', async () => {
    const padded = `${JSON.stringify(newerBook())}${' '.repeat(4 * 1024 * 1024)}`;
    expect(await choose(padded)).toMatchObject({ kind: 'refused', problem: { what: 'no_json' } });
  });

  it('that is no JSON is refused with the line where it stops being so', async () => {
    expect(await choose('{\n  "version": 2,\n  oeps\n}')).toMatchObject({
      problem: { what: 'no_json', line: 3 },
    });
    expect(await choose(Buffer.from([0xff, 0xfe, 0x00]).toString('latin1'))).toMatchObject({
      problem: { what: 'no_json' },
    });
  });
});
