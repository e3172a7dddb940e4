import type Database from 'better-sqlite3';
import { type CoveredTable, coveredTables } from '../content-digest.ts';
import { countRows } from '../count-rows.ts';
import type { OwnedDatabase } from '../database.ts';
import { isDamage } from '../full-check.ts';
import { createDatabase } from '../open-database.ts';
import { openForReading } from '../open-for-reading.ts';
import { recordChange } from '../record-change.ts';
import { mendReferences } from './placeholders.ts';
import { readAroundDamage } from './read-around-damage.ts';

/** What came of one table. */
export interface SalvagedTable {
  readonly table: string;
  /** Rows that were read and saved. */
  readonly saved: number;
  /** Rows that could not be read or belonged to nothing; `null` when nobody can tell how many there were. */
  readonly lost: number | null;
}

/**
 * Reads whatever can be read from a damaged database into a new one at `to`, under `newKey`, and says what became of every
 * table. `damaged` is a copy nobody else has open; it may be changed by opening it. `day` is today, for rows that stand in for
 * lost ones. Throws when the copy cannot be opened at all.
 */
export function salvage(parts: {
  readonly damaged: string;
  readonly key: Uint8Array;
  readonly to: string;
  readonly newKey: Uint8Array;
  readonly day: string;
}): SalvagedTable[] {
  const damaged = openForReading(parts.damaged, parts.key);
  try {
    const db = createDatabase(parts.to, parts.newKey);
    try {
      return recordChange(db, () => copyTables(damaged, db, parts.day));
    } finally {
      db.close();
    }
  } finally {
    damaged.close();
  }
}

function copyTables(damaged: Database.Database, db: OwnedDatabase, day: string): SalvagedTable[] {
  // References are judged at the end: parents may be read after what belongs to them.
  db.pragma('defer_foreign_keys=ON');
  const present = new Map(coveredTables(damaged).map((table) => [table.name, table]));
  const copied = coveredTables(db).map((table) => {
    const source = present.get(table.name);
    return { table: table.name, missing: source ? copyTable(damaged, db, both(table, source)) : 0 };
  });
  const takenOut = mendReferences(db, day);
  return copied.map(({ table, missing }) => ({
    table,
    saved: countRows(db, table),
    lost: missing === null ? null : missing + (takenOut.get(table) ?? 0),
  }));
}

/** Gives how many rows could not be read, `null` when that cannot be known. */
function copyTable(
  damaged: Database.Database,
  db: OwnedDatabase,
  table: CoveredTable,
): number | null {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const marks = table.columns.map(() => '?').join(', ');
  // A row may be given twice; one that breaks the rules of its table is damage too, and is left out.
  const insert = db.prepare(`INSERT OR IGNORE INTO "${table.name}" (${columns}) VALUES (${marks})`);
  const { isWhole } = readAroundDamage(damaged, table, (row) => insert.run(...row));
  const counted = countAround(damaged, table.name);
  const saved = countRows(db, table.name);
  if (counted !== null) return Math.max(0, counted - saved);
  return isWhole ? 0 : null;
}

/** The columns both have: the damaged file may be of an older schema. */
function both(table: CoveredTable, source: CoveredTable): CoveredTable {
  return { ...table, columns: table.columns.filter((column) => source.columns.includes(column)) };
}

/** Counted over an index where there is one: that can be whole while the table is not. */
function countAround(damaged: Database.Database, table: string): number | null {
  try {
    return countRows(damaged, table);
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}
