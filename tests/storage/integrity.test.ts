import { closeSync, copyFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addToChain,
  chainContent,
  chainHead,
  comparedTo,
} from '../../main/storage/change-chain.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { fullCheck } from '../../main/storage/full-check.ts';
import { createDatabase, openDatabase } from '../../main/storage/open-database.ts';
import { recordChange } from '../../main/storage/record-change.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KEY = new Uint8Array(32).fill(7);
const PAGE = 4096;
let folder: ReturnType<typeof tempFolder>;
let file: string;
let db: OwnedDatabase;
beforeEach(() => {
  folder = tempFolder();
  file = join(folder.path, 'naast.db');
  db = createDatabase(file, KEY);
});
afterEach(() => {
  db.close();
  folder.remove();
});

describe('the chain of changes', () => {
  it('gets one entry a change, and none for a change that changed nothing', () => {
    const start = chainHead(db).counter;
    addInhabitants(3, 'x');
    recordChange(db, () => db.prepare(`UPDATE inhabitants SET name = 'x' WHERE id = '?'`).run());
    addInhabitants(2);
    expect(chainHead(db).counter).toBe(start + 2);
    expect(fullCheck(db)).toEqual([]);
  });

  it('follows every way to write a row', () => {
    addInhabitants(3);
    recordChange(db, () => {
      db.exec(`UPDATE inhabitants SET name = 'mevrouw De Wit' WHERE id = '1'`);
      db.exec(`DELETE FROM inhabitants WHERE id = '2'`);
      db.exec(`INSERT OR REPLACE INTO inhabitants VALUES ('0', 'anders', 'none', '{}', 'later')`);
      db.exec(`INSERT INTO inhabitants VALUES ('1', '', '', '', '') ON CONFLICT DO NOTHING`);
      db.exec(`INSERT INTO inhabitants VALUES ('1', 'z', '', '', '')
               ON CONFLICT (id) DO UPDATE SET name = excluded.name`);
    });
    expect(fullCheck(db)).toEqual([]);
  });

  it('is undone together with a change that fails, whole or in part', () => {
    addInhabitants(2);
    const before = chainHead(db);
    expect(() =>
      recordChange(db, () => {
        db.exec(`DELETE FROM inhabitants`);
        throw new Error('refused');
      }),
    ).toThrow('refused');
    expect(chainHead(db)).toEqual(before);
    recordChange(db, () => {
      // The first row is written and taken back when the second fails; the command goes on.
      expect(() =>
        db.exec(`INSERT INTO inhabitants VALUES ('8', 'a', '', '', ''), ('1', 'b', '', '', '')`),
      ).toThrow('UNIQUE');
      db.exec(`INSERT INTO inhabitants VALUES ('9', 'c', '', '', '')`);
    });
    expect(fullCheck(db)).toEqual([]);
  });

  it('cannot be passed by: a change outside it is refused', () => {
    expect(() => db.exec(`INSERT INTO inhabitants VALUES ('1', 'a', '', '', '')`)).toThrow(
      'outside recordChange',
    );
    addInhabitants(1);
    expect(() => db.exec(`DELETE FROM inhabitants`)).toThrow('outside recordChange');
  });

  it('goes on where it was when the file is opened again', () => {
    addInhabitants(5);
    const before = chainHead(db);
    reopen();
    expect(chainHead(db)).toEqual(before);
    addInhabitants(1, 'later');
    expect(fullCheck(db)).toEqual([]);
  });

  it('keeps only its last ten thousand entries, and still follows', () => {
    const content = chainContent(db);
    // As ten thousand changes that come back to the same rows, without the wait for each to reach the disk.
    db.transaction(() => {
      for (let change = 0; change < 10_020; change += 1) addToChain(db, content);
    })();
    expect(db.prepare('SELECT count(*) FROM changes').pluck().get()).toBe(10_000);
    expect(fullCheck(db)).toEqual([]);
  });
});

describe('a database that is not what was left', () => {
  it('is found when a row was changed by someone with the key but past the chain', () => {
    addInhabitants(3);
    db.exec(`DROP TRIGGER temp."follow UPDATE inhabitants"`);
    db.exec(`UPDATE inhabitants SET name = 'anders' WHERE id = '1'`);
    expect(fullCheck(db)).toEqual(['content']);
  });

  it('is found when an entry of the chain was changed', () => {
    addInhabitants(3);
    addInhabitants(1, 'x');
    addInhabitants(1, 'y');
    db.exec(`UPDATE changes SET content = zeroblob(32) WHERE counter = 3`);
    expect(fullCheck(db)).toEqual(['chain']);
  });

  it('is found when any one old page is put back', () => {
    addInhabitants(60);
    reopen();
    const older = readFileSync(file);
    recordChange(db, () => db.exec(`UPDATE inhabitants SET name = 'veranderd'`));
    db.close();
    const newer = readFileSync(file);
    let put = 0;
    for (let page = 1; (page + 1) * PAGE <= Math.min(older.length, newer.length); page += 1) {
      const [from, to] = [page * PAGE, (page + 1) * PAGE];
      if (older.subarray(from, to).equals(newer.subarray(from, to))) continue;
      const mixed = join(folder.path, `mixed-${page}.db`);
      copyFileSync(file, mixed);
      writeAt(mixed, older.subarray(from, to), from);
      put += 1;
      const opened = openDatabase(mixed, KEY);
      if (!opened.ok) continue;
      expect(fullCheck(opened.value), `page ${page}`).not.toEqual([]);
      opened.value.close();
    }
    expect(put).toBeGreaterThan(1);
    db = createDatabase(join(folder.path, 'other.db'), KEY);
  });

  it('would go unnoticed without the chain: SQLite finds nothing wrong with an old page', () => {
    addInhabitants(60);
    reopen();
    const older = readFileSync(file);
    recordChange(db, () => db.exec(`UPDATE inhabitants SET name = 'veranderd'`));
    const leaf = Number(
      db
        .prepare(`SELECT max(pageno) FROM dbstat WHERE name = 'inhabitants' AND pagetype = 'leaf'`)
        .pluck()
        .get(),
    );
    db.close();
    writeAt(file, older.subarray((leaf - 1) * PAGE, leaf * PAGE), (leaf - 1) * PAGE);
    const opened = openDatabase(file, KEY);
    if (!opened.ok) throw new Error(opened.error);
    db = opened.value;
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(fullCheck(db)).toEqual(['content']);
  });

  it('is older than what was sealed when an old copy was put back, worked in or not', () => {
    addInhabitants(1);
    const then = chainHead(db);
    reopen();
    copyFileSync(file, join(folder.path, 'old.db'));
    addInhabitants(1, 'x');
    const sealed = chainHead(db);
    expect(comparedTo(then, db)).toBe('same-or-newer');
    db.close();
    const opened = openDatabase(join(folder.path, 'old.db'), KEY);
    if (!opened.ok) throw new Error(opened.error);
    db = opened.value;
    expect(comparedTo(sealed, db)).toBe('older');
    addInhabitants(1, 'y');
    addInhabitants(1, 'z');
    expect(comparedTo(sealed, db)).toBe('older');
    expect(comparedTo(then, db)).toBe('same-or-newer');
  });

  it('is found when the log of another moment lies beside it', () => {
    addInhabitants(200);
    copyFileSync(`${file}-wal`, join(folder.path, 'stale-wal'));
    reopen();
    recordChange(db, () => db.exec(`UPDATE inhabitants SET name = 'veranderd'`));
    db.close();
    copyFileSync(join(folder.path, 'stale-wal'), `${file}-wal`);
    const opened = openDatabase(file, KEY);
    if (opened.ok) {
      expect(opened.value.prepare(`SELECT name FROM inhabitants LIMIT 1`).pluck().get()).toBe('a');
      // Whole, but older than what was sealed at lock.
      expect(chainHead(opened.value).counter).toBe(2);
      opened.value.close();
    } else expect(opened.error).toBe('file-damaged');
    db = createDatabase(join(folder.path, 'other.db'), KEY);
  });
});

function reopen(): void {
  db.close();
  const opened = openDatabase(file, KEY);
  if (!opened.ok) throw new Error(opened.error);
  db = opened.value;
}

function addInhabitants(count: number, name = ''): void {
  recordChange(db, () => {
    const insert = db.prepare(`INSERT INTO inhabitants VALUES (?, 'a', 'none', '{}', 'now')`);
    for (let number = 0; number < count; number += 1) insert.run(`${name}${number}`);
  });
}

function writeAt(path: string, bytes: Uint8Array, position: number): void {
  const target = openSync(path, 'r+');
  writeSync(target, bytes, 0, bytes.length, position);
  closeSync(target);
}
