import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackArchive, writeArchive } from '../../main/files/tar-archive.ts';
import { unpackBackup, writeBackup } from '../../main/storage/backups/backup-file.ts';
import {
  listBackups,
  removeLeftovers,
  rollOff,
  scratchIn,
} from '../../main/storage/backups/backup-folder.ts';
import { contentOf, type Expected, proveBackup } from '../../main/storage/backups/prove.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { createDatabase } from '../../main/storage/open-database.ts';
import { recordChange } from '../../main/storage/record-change.ts';
import { backupName } from '../../shared/features/backup/backup-name.ts';
import { PlainDate } from '../../shared/primitives/plain-date.ts';
import { filesThatHold } from '../support/file-bytes.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TODAY = PlainDate.parse('2026-03-02');
const KEY = new Uint8Array(32).fill(7);
const NAME = 'mevrouw Zonnebloemenveld';
let folder: ReturnType<typeof tempFolder>;
let db: OwnedDatabase;
let database: string;
let keys: string;
let backup: string;
beforeEach(() => {
  folder = tempFolder();
  database = join(folder.path, 'naast.db');
  keys = join(folder.path, 'naast.keys-a.json');
  backup = join(folder.path, 'kopie.tar');
  db = createDatabase(database, KEY);
  writeFileSync(keys, '{"slots":"sealed"}');
});
afterEach(() => {
  db.close();
  folder.remove();
});

describe('a backup', () => {
  it('is one file that proves to hold what it was made of', () => {
    addInhabitants(50);
    const expected = makeBackup();
    expect(prove(expected)).toEqual({ faults: [], hasRebuiltIndex: false, ...expected });
    expect(expected.rows.inhabitants).toBe(50);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('has nothing readable in it, and the key file as it was', () => {
    addInhabitants(5);
    makeBackup();
    expect(filesThatHold(folder.path, NAME)).toEqual([]);
    const unpacked = unpackIt();
    expect(readFileSync(unpacked.keys)).toEqual(readFileSync(keys));
  });

  it('is unpacked by the tar of the system', ({ skip }) => {
    makeBackup();
    const listed = spawnSync('tar', ['-tf', backup], { encoding: 'utf8' });
    skip(listed.error !== undefined, 'not run: this system has no tar');
    expect(listed.stdout.trim().split('\n').sort()).toEqual([
      'LEES-MIJ.txt',
      'naast.db',
      'naast.keys-a.json',
    ]);
    const out = join(folder.path, 'out');
    mkdirSync(out);
    expect(spawnSync('tar', ['-xf', backup, '-C', out]).status).toBe(0);
    expect(readFileSync(join(out, 'naast.db'))).toEqual(readFileSync(database));
  });

  it('can be made while someone goes on writing, as it was at that moment', () => {
    addInhabitants(5);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('wal_autocheckpoint=0');
    const expected = contentOf(db);
    addInhabitants(2000, 'later');
    writeBackup({
      database,
      keys: readFileSync(keys, 'utf8'),
      to: backup,
      at: '2026-03-03T09:30:00.000Z',
    });
    expect(prove(expected).faults).toEqual([]);
  });

  it('is found to hold something else than it was made of', () => {
    addInhabitants(5);
    makeBackup();
    addInhabitants(1, 'later');
    expect(prove(contentOf(db)).faults).toEqual(['other-content']);
  });

  it('is refused when a byte was changed, wherever', () => {
    addInhabitants(200);
    makeBackup();
    const whole = readFileSync(backup);
    const start = whole.indexOf(readFileSync(database).subarray(0, 64));
    for (let at = start + 20; at < start + readFileSync(database).length; at += 7000) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(backup, changed);
      expect(prove().faults, `byte ${at}`).not.toEqual([]);
    }
  });

  it.each([
    { of: 'empty', make: () => writeFileSync(backup, '') },
    { of: 'something else', make: () => copyFileSync(keys, backup) },
    { of: 'cut off', make: () => truncateSync(backup, 9000) },
    {
      of: 'cut off in its last page',
      make: () => truncateSync(backup, readFileSync(backup).length - 2000),
    },
    { of: 'without keys', make: () => writeArchiveAnew([{ name: 'naast.db', from: database }]) },
    {
      of: 'with names that lead outside',
      make: () =>
        writeArchiveAnew([
          { name: '../naast.db', from: database },
          { name: '/naast.keys-a.json', from: keys },
        ]),
    },
  ])('is refused when it is $of', ({ make }) => {
    makeBackup();
    make();
    const out = join(folder.path, 'out');
    mkdirSync(out);
    expect(unpackBackup(backup, out)).toEqual({ ok: false, error: 'not-a-backup' });
    expect(prove().faults).toEqual(['unreadable']);
  });

  it('is not proven while it was made by a newer version, whatever it holds', () => {
    makeBackup();
    db.pragma('user_version=9999');
    expect(prove(makeBackup()).faults).toEqual(['newer-version']);
  });

  it('is not proven when its key file is no good, though the database is', () => {
    makeBackup();
    writeFileSync(keys, 'another key file');
    expect(prove().faults).toEqual(['key-file']);
  });

  it('is not proven by another key', () => {
    makeBackup();
    const scratch = join(folder.path, 'scratch');
    const other = new Uint8Array(32).fill(8);
    expect(
      proveBackup({ path: backup, key: other, scratch, isKeyFileGood: () => true }).faults,
    ).toEqual(['unreadable']);
  });
});

describe('the folder of backups', () => {
  it('lists backups newest first and takes leftovers away', () => {
    const names = [named('2026-03-01', 9), named('2026-03-02', 12), named('2026-03-02', 11)];
    for (const name of names) writeFileSync(join(folder.path, name), '');
    writeFileSync(join(folder.path, `${names[0]}.unfinished`), '');
    mkdirSync(scratchIn(folder.path, 'x'));
    removeLeftovers(folder.path);
    expect(listBackups(folder.path, TODAY).map(({ counter }) => counter)).toEqual([12, 11, 9]);
    expect(existsSync(scratchIn(folder.path, 'x'))).toBe(false);
    expect(existsSync(join(folder.path, 'naast.db'))).toBe(true);
  });

  it('lets unproven backups go only when a proven one has overtaken them', () => {
    const files = [
      named('2026-03-01', 9),
      named('2026-03-01', 10, false),
      named('2026-03-02', 12, false),
      named('2026-01-01', 3),
    ];
    for (const name of files) writeFileSync(join(folder.path, name), '');
    rollOff(folder.path, { today: TODAY, justProven: named('2026-03-01', 9) });
    expect(listBackups(folder.path, TODAY).map(({ counter }) => counter)).toEqual([12, 10, 9]);
    writeFileSync(join(folder.path, named('2026-03-02', 12)), '');
    rollOff(folder.path, { today: TODAY, justProven: named('2026-03-02', 12) });
    expect(
      listBackups(folder.path, TODAY).map(({ counter, isProven }) => [counter, isProven]),
    ).toEqual([
      [12, true],
      [9, true],
    ]);
  });
});

describe('an archive', () => {
  it('gives back files of every size', () => {
    const sizes = [0, 1, 511, 512, 513, 1024 * 1024, 1024 * 1024 + 1];
    const bytes = sizes.map((size) => Buffer.alloc(size, size % 251));
    const archive = join(folder.path, 'a.tar');
    writeArchive(
      archive,
      bytes.map((content, index) => ({ name: `f${index}`, bytes: content })),
    );
    const out = join(folder.path, 'out');
    mkdirSync(out);
    const names = sizes.map((_, index) => `f${index}`);
    expect(unpackArchive(archive, out, names)).toEqual(names);
    for (const [index, content] of bytes.entries()) {
      expect(readFileSync(join(out, `f${index}`)).equals(content)).toBe(true);
    }
  });
});

function addInhabitants(count: number, id = ''): void {
  recordChange(db, () => {
    const insert = db.prepare(`INSERT INTO inhabitants VALUES (?, ?, 'none', '{}', 'now')`);
    for (let number = 0; number < count; number += 1) insert.run(`${id}${number}`, NAME);
  });
}

function makeBackup(): Expected {
  db.pragma('wal_checkpoint(TRUNCATE)');
  writeBackup({
    database,
    keys: readFileSync(keys, 'utf8'),
    to: backup,
    at: '2026-03-03T09:30:00.000Z',
  });
  return contentOf(db);
}

function prove(expected?: Expected) {
  const scratch = join(folder.path, '.scratch');
  return proveBackup({
    path: backup,
    key: KEY,
    scratch,
    isKeyFileGood: (path) => readFileSync(path).equals(readFileSync(keys)),
    ...(expected && { expected }),
  });
}

function unpackIt() {
  const out = join(folder.path, 'out');
  mkdirSync(out);
  const unpacked = unpackBackup(backup, out);
  if (!unpacked.ok) throw new Error(unpacked.error);
  return unpacked.value;
}

function writeArchiveAnew(entries: Parameters<typeof writeArchive>[1]): void {
  const other = join(folder.path, 'other.tar');
  writeArchive(other, entries);
  copyFileSync(other, backup);
}

function named(day: string, counter: number, isProven = true): string {
  return backupName({ day: PlainDate.parse(day), counter, hashStart: '0123abcd', isProven });
}
