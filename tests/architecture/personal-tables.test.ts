import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../main/storage/migrate.ts';
import { migrations } from '../../main/storage/migrations/index.ts';
import type { PersonalTable } from '../../main/storage/personal-table.ts';
import { personalTables } from '../../main/vault/personal-tables.ts';
import { tablesWithoutPerson } from '../../main/vault/tables-without-person.ts';
import { callsByName } from '../../shared/app-contract.ts';
import { retention } from '../../shared/features/retention/contract.ts';
import { countedThings } from '../../shared/features/retention/schema.ts';

/** The slices of which no screen shows anything that a deletion takes, each with the reason. */
const slicesWithoutPerson: Readonly<Record<string, string>> = {
  vault: 'whether it is open, and its label',
  backup: 'which backups there are',
  settings: 'what the supporter likes',
  glossary: 'what words mean, to anybody',
  spelling: 'the dictionary',
  law: 'terms and amounts',
  'emergency-copies': 'files elsewhere, which a deletion does not reach',
};

const roots = { inhabitants: 'inhabitant', cases: 'case', conversations: 'conversation' } as const;
const ownerColumns = ['inhabitant_id', 'case_id', 'conversation_id'];

describe('the tables that hold something of a person', () => {
  it('are all named: a table that is not would survive the person it is about', () => {
    expect(unnamed(newestDatabase(), personalTables)).toEqual([]);
  });

  it('are missed when one is not named', () => {
    const db = newestDatabase();
    db.exec('CREATE TABLE worries (conversation_id TEXT, words TEXT)');
    db.exec('ALTER TABLE cases ADD COLUMN nickname TEXT');
    expect(unnamed(db, personalTables)).toEqual(['worries', 'cases.nickname']);
  });

  it('name no table or column that is not there', () => {
    const db = newestDatabase();
    const strays = personalTables.flatMap(({ name, by, columns, emptied = {} }) => {
      const real = columnsOf(db, name);
      const named = [by, ...Object.keys(columns), ...Object.values(emptied)];
      return named.filter((column) => !real.includes(column)).map((column) => `${name}.${column}`);
    });
    expect(strays).toEqual([]);
  });

  it('are taken along with whatever their foreign keys point at', () => {
    const db = newestDatabase();
    const wrong = personalTables.flatMap((table) =>
      db
        .prepare<[string], { table: keyof typeof roots; from: string }>(
          `SELECT "table", "from" FROM pragma_foreign_key_list(?)`,
        )
        .all(table.name)
        .filter(({ table: target, from }) => !follows(table, roots[target], from))
        .map(({ from }) => `${table.name}.${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are named when one deletes, or say why a person misses nothing when they are not', () => {
    const silent = personalTables.filter(({ counts }) =>
      'notNamed' in counts ? counts.notNamed === '' : counts.length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    const named = personalTables.flatMap(({ counts }) =>
      'notNamed' in counts ? [] : counts.map(({ as }) => as),
    );
    expect(countedThings.filter((thing) => !named.includes(thing))).toEqual([]);
  });

  it('are read anew by every screen after a deletion', () => {
    const slices = new Set([...callsByName.keys()].map((name) => name.split('.')[0] ?? ''));
    const stale = [...slices].filter(
      (slice) => !(retention.remove.changes as readonly string[]).includes(slice),
    );
    expect(stale.filter((slice) => !(slice in slicesWithoutPerson))).toEqual([]);
  });

  it('hold no id of a person where nothing of a person should be', () => {
    const db = newestDatabase();
    const strays = Object.keys(tablesWithoutPerson).filter((name) =>
      columnsOf(db, name).some((column) => ownerColumns.includes(column)),
    );
    expect(strays).toEqual([]);
  });
});

/** A row must go, or be emptied, when what it points at goes: by that very column, or because it hangs lower. */
function follows(table: PersonalTable, target: string | undefined, from: string): boolean {
  if (target === undefined) return true;
  if (table.by === from) return table.belongsTo === target;
  const depth = Object.values(roots);
  const isLower = depth.indexOf(table.belongsTo) > depth.indexOf(target as (typeof depth)[number]);
  return isLower || Object.values(table.emptied ?? {}).includes(from);
}

function unnamed(db: Database.Database, tables: readonly PersonalTable[]): string[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const real = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
       AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
    .filter((name) => !(name in tablesWithoutPerson));
  const missing = real.filter((name) => !byName.has(name));
  const columns = real.flatMap((name) => {
    const table = byName.get(name);
    if (!table) return [];
    return columnsOf(db, name)
      .filter((column) => !(column in table.columns))
      .map((column) => `${name}.${column}`);
  });
  return [...missing, ...columns];
}

function columnsOf(db: Database.Database, table: string): string[] {
  return db.prepare<[string], string>(`SELECT name FROM pragma_table_info(?)`).pluck().all(table);
}

function newestDatabase(): Database.Database {
  const db = new Database(':memory:');
  migrate(db, migrations);
  return db;
}
