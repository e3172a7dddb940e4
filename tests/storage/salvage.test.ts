import { closeSync, copyFileSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { fullCheck } from '../../main/storage/full-check.ts';
import { createDatabase, openDatabase } from '../../main/storage/open-database.ts';
import { recordChange } from '../../main/storage/record-change.ts';
import { borrowSchemaPages } from '../../main/storage/salvage/borrow-schema-pages.ts';
import { type SalvagedTable, salvage } from '../../main/storage/salvage/salvage.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KEY = new Uint8Array(32).fill(7);
const PAGE = 4096;
const LINES = 3000;
const filled = tempFolder();
let folder: ReturnType<typeof tempFolder>;
let file: string;
let saved: string;
beforeAll(() => fill(createDatabase(join(filled.path, 'naast.db'), KEY)).close());
afterAll(() => filled.remove());
beforeEach(() => {
  folder = tempFolder();
  file = join(folder.path, 'naast.db');
  saved = join(folder.path, 'saved.db');
  copyFileSync(join(filled.path, 'naast.db'), file);
});
afterEach(() => folder.remove());

describe('rescue', () => {
  it('reads everything of a file that is whole', () => {
    const tables = rescue();
    expect(tables.filter(({ lost }) => lost !== 0)).toEqual([]);
    expect(savedOf(tables, 'note_lines')).toEqual({ table: 'note_lines', saved: LINES, lost: 0 });
    expect(look('SELECT count(*) FROM summary_edits')).toBe(40);
  });

  it('reads around damaged pages of notes, and says exactly how many lines are lost', () => {
    const leaves = pagesOf('note_lines', 'leaf');
    for (const index of [0, 7, 8, leaves.length - 1]) damage(leaves[index]);
    const tables = rescue();
    const { saved: lines, lost } = savedOf(tables, 'note_lines');
    expect(lost).not.toBeNull();
    expect(lines + (lost ?? 0)).toBe(LINES);
    // Four pages of some thirty lines each, no more.
    expect(lost).toBeGreaterThan(40);
    expect(lost).toBeLessThan(200);
    expect(look(`SELECT count(*) FROM note_search WHERE note_search MATCH 'zin'`)).toBe(lines);
  });

  it('finds the lines past a damaged page in the middle of the tree', () => {
    damage(pagesOf('note_lines', 'internal').at(-1));
    const tables = rescue();
    expect(savedOf(tables, 'inhabitants').lost).toBe(0);
    expect(savedOf(tables, 'note_lines').lost).not.toBe(0);
  });

  it('keeps notes whose conversation, case and inhabitant are lost, under a name to find them by', () => {
    for (const table of ['inhabitants', 'cases', 'conversations']) {
      for (const page of pagesOf(table, 'leaf')) damage(page);
    }
    const tables = rescue();
    expect(savedOf(tables, 'note_lines').saved).toBe(LINES);
    expect(savedOf(tables, 'conversations').lost).toBeGreaterThan(0);
    expect(
      look(`SELECT count(*) FROM note_lines JOIN conversations g ON g.id = conversation_id
            JOIN cases c ON c.id = case_id JOIN inhabitants i ON i.id = inhabitant_id
            WHERE i.name = 'Teruggevonden'`),
    ).toBe(LINES);
  });

  it('reads a table stored by its own key around a damaged page', () => {
    const leaves = pagesOf('summary_edits', 'leaf');
    damage(leaves[Math.floor(leaves.length / 2)]);
    const { saved: edits, lost } = savedOf(rescue(), 'summary_edits');
    expect(edits).toBeGreaterThan(10);
    expect(lost).not.toBe(0);
  });

  it('borrows the schema from a backup when the first page is gone', () => {
    const backup = join(folder.path, 'backup.db');
    copyFileSync(file, backup);
    damage(1);
    expect(() => rescue()).toThrow();
    rmSync(saved, { force: true });
    borrowSchemaPages({ damaged: file, good: backup, key: KEY });
    expect(savedOf(rescue(), 'note_lines').saved).toBe(LINES);
  });

  it('makes a database that holds in every check and can be worked in', () => {
    damage(pagesOf('note_lines', 'leaf')[3]);
    rescue();
    const db = open(saved);
    expect(fullCheck(db)).toEqual([]);
    recordChange(db, () => db.exec(`DELETE FROM note_lines WHERE row % 2 = 0`));
    expect(fullCheck(db)).toEqual([]);
    db.close();
  });
});

function rescue(): SalvagedTable[] {
  return salvage({ damaged: file, key: KEY, to: saved, newKey: KEY, day: '2026-03-03' });
}

function savedOf(tables: readonly SalvagedTable[], table: string): SalvagedTable {
  const found = tables.find((one) => one.table === table);
  if (!found) throw new Error(`nothing was said about ${table}`);
  return found;
}

function look(sql: string): unknown {
  const db = open(saved);
  const value = db.prepare(sql).pluck().get();
  db.close();
  return value;
}

function open(path: string): OwnedDatabase {
  const opened = openDatabase(path, KEY);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function pagesOf(table: string, type: 'leaf' | 'internal'): number[] {
  const db = open(file);
  const pages = db
    .prepare('SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY path')
    .pluck()
    .all(table, type) as number[];
  db.close();
  return pages;
}

function damage(page: number | undefined): void {
  if (page === undefined) throw new Error('there is no such page to damage');
  const target = openSync(file, 'r+');
  writeSync(target, Buffer.alloc(PAGE, 0x5a), 0, PAGE, (page - 1) * PAGE);
  closeSync(target);
}

/** Twenty conversations of five cases, with notes and edits long enough for a tree of pages. */
function fill(db: OwnedDatabase): OwnedDatabase {
  recordChange(db, () => {
    db.exec(`INSERT INTO inhabitants VALUES ('i', 'mevrouw Yildiz', 'mevrouw', '{}', 'now')`);
    for (let number = 0; number < 5; number += 1) {
      db.exec(`INSERT INTO cases VALUES ('c${number}', 'i', 'naar mijn zus', 'Rivierveen', 'now')`);
    }
    const conversation = db.prepare(
      `INSERT INTO conversations VALUES (?, ?, 'klacht', '2026-03-03', NULL, 'thuis', '[]', 'now')`,
    );
    const edit = db.prepare(
      `INSERT INTO summary_edits (conversation_id, line_key, text, made_on)
       VALUES (?, ?, ?, '2026-03-03')`,
    );
    for (let number = 0; number < 20; number += 1) {
      conversation.run(`g${number}`, `c${number % 5}`);
      for (const key of ['a', 'b']) edit.run(`g${number}`, key, 'anders gezegd '.repeat(60));
    }
    const line = db.prepare(
      `INSERT INTO note_lines (id, conversation_id, kind, speaker, text, position, written_at)
       VALUES (?, ?, 'said', 'inhabitant', ?, ?, 'now')`,
    );
    for (let number = 0; number < LINES; number += 1) {
      line.run(`l${number}`, `g${number % 20}`, `zin ${number} ${'woord '.repeat(8)}`, number);
    }
  });
  return db;
}
