import type { WritableDatabase } from '../database.ts';

/** A row that points to one that is not there, as SQLite lists it. */
interface Dangling {
  readonly table: string;
  readonly rowid: number | null;
  readonly parent: string;
  readonly fkid: number;
}

/** What a placeholder is called, on screen and in the table. */
const FOUND_AGAIN = 'Teruggevonden';
/** Everything found again without its case hangs on one case of one inhabitant. */
const ONE_PARENT = '00000000-0000-4000-8000-000000000000';

const noSupport = JSON.stringify({
  reading: 'self',
  hearing: 'well',
  language: '',
  interpreter: 'none',
  largePrint: false,
  otherwise: '',
});

/** Only rows a person needs to get to the notes: inhabitant, case, conversation. */
const placeholders: Readonly<Record<string, string>> = {
  inhabitants: `INSERT OR IGNORE INTO inhabitants (id, name, form_of_address, support_json, created_at)
    VALUES (:id, '${FOUND_AGAIN}', 'none', '${noSupport}', :day || 'T00:00:00.000Z')`,
  cases: `INSERT OR IGNORE INTO cases (id, inhabitant_id, question, municipality, created_at)
    VALUES (:id, '${ONE_PARENT}', '${FOUND_AGAIN}', '', :day || 'T00:00:00.000Z')`,
  conversations: `INSERT OR IGNORE INTO conversations (id, case_id, template_id, date, place, people_json, created_at)
    VALUES (:id, '${ONE_PARENT}', 'eigen_gesprek', :day, '', '[]', :day || 'T00:00:00.000Z')`,
};

/**
 * Gives every row that lost its parent something to belong to: a placeholder named "Teruggevonden" for an inhabitant, a case or
 * a conversation. What still points to nothing is taken out. Gives how many rows of each table were taken out. `day` is today.
 */
export function mendReferences(db: WritableDatabase, day: string): ReadonlyMap<string, number> {
  const takenOut = new Map<string, number>();
  for (let dangling = danglingRows(db); dangling.length > 0; dangling = danglingRows(db)) {
    for (const row of dangling) {
      const insert = placeholders[row.parent];
      if (insert) db.prepare(insert).run({ id: parentIdOf(db, row), day });
      else takenOut.set(row.table, (takenOut.get(row.table) ?? 0) + takeOut(db, row));
    }
  }
  return takenOut;
}

function danglingRows(db: WritableDatabase): Dangling[] {
  return db.pragma('foreign_key_check') as Dangling[];
}

function parentIdOf(db: WritableDatabase, row: Dangling): unknown {
  const column = columnOf(db, row);
  // A table stored by its own key has no rowid: any of its rows that point to nothing will do, the next round finds the rest.
  return row.rowid === null
    ? db
        .prepare(
          `SELECT "${column}" FROM "${row.table}" WHERE "${column}" NOT IN (SELECT id FROM "${row.parent}")`,
        )
        .pluck()
        .get()
    : db.prepare(`SELECT "${column}" FROM "${row.table}" WHERE rowid = ?`).pluck().get(row.rowid);
}

function takeOut(db: WritableDatabase, row: Dangling): number {
  const column = columnOf(db, row);
  return row.rowid === null
    ? db
        .prepare(
          `DELETE FROM "${row.table}" WHERE "${column}" NOT IN (SELECT "${keyOf(db, row)}" FROM "${row.parent}")`,
        )
        .run().changes
    : db.prepare(`DELETE FROM "${row.table}" WHERE rowid = ?`).run(row.rowid).changes;
}

function columnOf(db: WritableDatabase, row: Dangling): string {
  return String(keyOfReference(db, row).from);
}

function keyOf(db: WritableDatabase, row: Dangling): string {
  return String(keyOfReference(db, row).to ?? 'id');
}

function keyOfReference(db: WritableDatabase, row: Dangling): { from: string; to: string | null } {
  return db
    .prepare('SELECT "from", "to" FROM pragma_foreign_key_list(?) WHERE id = ?')
    .get(row.table, row.fkid) as { from: string; to: string | null };
}
