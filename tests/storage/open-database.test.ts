import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainHead } from '../../main/storage/change-chain.ts';
import { applySettings, driftedSettings } from '../../main/storage/connection-settings.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { makeReady } from '../../main/storage/make-ready.ts';
import { connect, createDatabase, openDatabase } from '../../main/storage/open-database.ts';
import { recordChange } from '../../main/storage/record-change.ts';
import { fileHashes, filesThatHold } from '../support/file-bytes.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KEY = new Uint8Array(32).fill(7);
const MARKER = 'Zonnebloemenveld';
let folder: ReturnType<typeof tempFolder>;
let file: string;
beforeEach(() => {
  folder = tempFolder();
  file = join(folder.path, 'naast.db');
});
afterEach(() => folder.remove());

describe('the database', () => {
  it('keeps every setting after its first write', () => {
    const db = createDatabase(file, KEY);
    addInhabitant(db, MARKER);
    expect(driftedSettings(db)).toEqual([]);
    db.close();
  });

  it('is told when a setting drifts', () => {
    const db = createDatabase(file, KEY);
    db.pragma('synchronous=NORMAL');
    expect(driftedSettings(db)).toEqual(['synchronous']);
    db.close();
  });

  it('is told when it is encrypted in no way we chose, or not at all', () => {
    const other = new Database(file);
    applySettings(other);
    expect(driftedSettings(other)).toEqual(['cipher', 'legacy']);
    other.close();
  });

  it.each([
    ['secure_delete', 'OFF'],
    ['temp_store', 'FILE'],
    ['synchronous', 'NORMAL'],
  ])('is not worked in when %s says something else than was set', (name, value) => {
    const connection = connect(file, KEY);
    connection.pragma(`${name}=${value}`);
    expect(() => makeReady(connection)).toThrow(`connection settings differ: ${name}`);
    connection.close();
  });

  it('leaves nothing readable on the disk, also while it is open', () => {
    const db = createDatabase(file, KEY);
    addInhabitant(db, MARKER);
    expect(filesThatHold(folder.path, MARKER)).toEqual([]);
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(filesThatHold(folder.path, MARKER)).toEqual([]);
    db.close();
  });

  it('would be caught leaving something readable: the same without a key', () => {
    const plain = new Database(file);
    plain.exec('CREATE TABLE inhabitants (name TEXT)');
    plain.prepare('INSERT INTO inhabitants VALUES (?)').run(MARKER);
    plain.close();
    expect(filesThatHold(folder.path, MARKER)).toEqual([file]);
  });

  it('is refused to a second opener', () => {
    const db = createDatabase(file, KEY);
    expect(openDatabase(file, KEY)).toEqual({ ok: false, error: 'open-elsewhere' });
    db.close();
    const again = openDatabase(file, KEY);
    expect(again.ok).toBe(true);
    if (again.ok) again.value.close();
  });

  it('is refused with another key, and keeps every byte', () => {
    createDatabase(file, KEY).close();
    const before = fileHashes(folder.path);
    expect(openDatabase(file, new Uint8Array(32).fill(8))).toEqual({
      ok: false,
      error: 'file-damaged',
    });
    expect(fileHashes(folder.path)).toEqual(before);
  });

  it('is refused when a newer version made it, and keeps every byte', () => {
    const db = createDatabase(file, KEY);
    db.pragma('user_version=990');
    db.close();
    const before = fileHashes(folder.path);
    expect(openDatabase(file, KEY)).toEqual({ ok: false, error: 'file-from-newer-version' });
    expect(fileHashes(folder.path)).toEqual(before);
  });

  it('keeps every byte of a newer version that was not closed well', () => {
    const db = createDatabase(file, KEY);
    db.pragma('user_version=990');
    const crashed = join(folder.path, 'crashed.db');
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    db.close();
    const before = fileHashes(folder.path);
    expect(openDatabase(crashed, KEY)).toEqual({ ok: false, error: 'file-from-newer-version' });
    expect(fileHashes(folder.path)).toEqual(before);
  });

  it('is refused when it holds less than it is known to have held, and keeps every byte, those of its log too', () => {
    const db = createDatabase(file, KEY);
    const earlier = chainHead(db);
    const copy = join(folder.path, 'older.db');
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    addInhabitant(db, MARKER);
    const last = chainHead(db);
    db.close();
    const before = fileHashes(folder.path);
    expect(openDatabase(copy, KEY, { notOlderThan: last })).toEqual({
      ok: false,
      error: 'older-version',
    });
    expect(fileHashes(folder.path)).toEqual(before);
    for (const [path, head] of [
      [copy, earlier],
      [file, last],
    ] as const) {
      const opened = openDatabase(path, KEY, { notOlderThan: head });
      expect(opened.ok).toBe(true);
      if (opened.ok) opened.value.close();
    }
  });

  it('has every row that was committed when it was not closed well', () => {
    const db = createDatabase(file, KEY);
    addInhabitant(db, MARKER);
    const crashed = join(folder.path, 'crashed.db');
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    db.close();
    const opened = openDatabase(crashed, KEY);
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.prepare('SELECT name FROM inhabitants').pluck().get()).toBe(MARKER);
    opened.value.close();
  });
});

function addInhabitant(db: OwnedDatabase, name: string): void {
  recordChange(db, () =>
    db.prepare(`INSERT INTO inhabitants VALUES ('1', ?, 'none', '{}', '2026-03-03')`).run(name),
  );
}
