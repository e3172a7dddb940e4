import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyFiles } from '../../main/features/own-copy/copy-files.ts';
import { gather } from '../../main/features/own-copy/gather.ts';
import { docxOf } from '../../main/features/papers/docx/build-docx.ts';
import type { ReadableDatabase } from '../../main/storage/database.ts';
import { migrate } from '../../main/storage/migrate.ts';
import { migrations } from '../../main/storage/migrations/index.ts';
import { personalTables } from '../../main/vault/personal-tables.ts';
import { InhabitantId } from '../../shared/primitives/ids.ts';
import { Instant } from '../../shared/primitives/plain-date.ts';
import { fileIds, fullFile, insertFile, markersIn, privateMarkers } from '../support/full-file.ts';
import { markerOf } from '../support/marked-sheet.ts';

const vaultName =
  'in which vault it was written down: stands in the complete file, a person needs the day';
/** Words that are in the complete file only, each with the reason that a person does not read them. */
const notRead: Readonly<Record<string, string>> = {
  [markerOf('closingwho')]: vaultName,
  [markerOf('consentwho')]: vaultName,
  [markerOf('copywho')]: vaultName,
};

const samples = fullFile();

describe('the copy for the inhabitant', () => {
  it('is proven with a row of every table that holds something of a person', () => {
    const filled = new Set(samples.map(([table]) => table));
    expect(personalTables.map(({ name }) => name).filter((name) => !filled.has(name))).toEqual([]);
  });

  it('holds every word of every field, readable and complete', async () => {
    const files = await theFiles({ withPrivateNotes: true });
    const json = textIn(files, '.json');
    const docx = textIn(files, '.docx');
    const markers = markersIn(samples);
    expect(markers.length).toBeGreaterThan(40);
    expect(markers.filter((marker) => !json.includes(marker))).toEqual([]);
    expect(markers.filter((marker) => !docx.includes(marker) && !(marker in notRead))).toEqual([]);
  });

  it('holds every value of every column that is about a person', async () => {
    const files = await theFiles({ withPrivateNotes: true });
    const told = JSON.parse(String(files['alles-over-u.json'])).tables;
    for (const { name, columns } of personalTables) {
      const means = Object.entries(columns).flatMap(([column, of]) =>
        'means' in of ? column : [],
      );
      const [row] = told[name] ?? JSON.parse(String(files['werkaantekeningen.json'])).tables[name];
      expect(Object.keys(row).sort(), name).toEqual(means.sort());
    }
  });

  it('keeps what others must not read in files of its own', async () => {
    const files = await theFiles({ withPrivateNotes: true });
    const open = textIn(files, 'alles-over-u');
    const apart = textIn(files, 'werkaantekeningen');
    expect(privateMarkers.filter((marker) => open.includes(marker))).toEqual([]);
    expect(privateMarkers.filter((marker) => !apart.includes(marker))).toEqual([]);
  });

  it('leaves those files out when that was decided', async () => {
    const files = await theFiles({ withPrivateNotes: false });
    expect(Object.keys(files).sort()).toEqual([
      'alles-over-u.docx',
      'alles-over-u.json',
      'alles-over-u.schema.json',
    ]);
  });

  it('comes with a schema that says in Dutch what every value means', async () => {
    const files = await theFiles({ withPrivateNotes: true });
    const schema = JSON.parse(String(files['alles-over-u.schema.json']));
    const told = JSON.parse(String(files['alles-over-u.json'])).tables;
    for (const [table, rows] of Object.entries<Record<string, unknown>[]>(told)) {
      const { properties } = schema.properties.tables.properties[table].items;
      for (const column of Object.keys(rows[0] ?? {})) {
        expect(properties[column]?.description, `${table}.${column}`).toMatch(/\w/);
      }
    }
  });
});

function theFiles({ withPrivateNotes }: { withPrivateNotes: boolean }) {
  const db = new Database(':memory:');
  migrate(db, migrations);
  insertFile(db, samples);
  return copyFiles({
    gathered: gather(
      db as ReadableDatabase,
      personalTables,
      InhabitantId.parse(fileIds.inhabitant),
    ),
    summaries: [],
    tables: personalTables,
    docx: docxOf,
    withPrivateNotes,
    madeAt: Instant.parse('2026-03-03T10:00:00.000Z'),
    madeOn: 'dinsdag 3 maart 2026',
    who: 'Sanne',
  });
}

/** The text of the files with this in their name; of a docx the words in it. */
function textIn(files: Readonly<Record<string, Uint8Array | string>>, name: string): string {
  return Object.entries(files)
    .filter(([file]) => file.includes(name))
    .map(([, content]) =>
      typeof content === 'string'
        ? content
        : strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array()),
    )
    .join('\n');
}
