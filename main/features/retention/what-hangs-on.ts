import { z } from 'zod';
import {
  type CountedThing,
  countedThings,
  type DeletionCounts,
  type DeletionTarget,
} from '../../../shared/features/retention/schema.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import type { Owner, PersonalTable } from '../../storage/personal-table.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

/** The inhabitants, cases and conversations that a deletion takes, by id. */
export type Going = Readonly<Record<Owner, readonly string[]>>;

/** Everything that hangs on what is deleted; `undefined` when it is not there. */
export function whatHangsOn(db: ReadableDatabase, target: DeletionTarget): Going | undefined {
  const ids = (sql: string): string[] =>
    allRows(db, z.object({ id: z.string() }), { sql, values: { id: target.id } }).map(
      ({ id }) => id,
    );
  const itself = ids(`SELECT id FROM ${target.kind}s WHERE id = :id`);
  if (itself.length === 0) return undefined;
  switch (target.kind) {
    case 'conversation':
      return { inhabitant: [], case: [], conversation: itself };
    case 'case':
      return {
        inhabitant: [],
        case: itself,
        conversation: ids('SELECT id FROM conversations WHERE case_id = :id'),
      };
    case 'inhabitant':
      return {
        inhabitant: itself,
        case: ids('SELECT id FROM cases WHERE inhabitant_id = :id'),
        conversation: ids(`SELECT conversations.id FROM conversations
                           JOIN cases ON cases.id = conversations.case_id WHERE inhabitant_id = :id`),
      };
  }
}

/** How much of what goes, in the words of the field. */
export function countGoing(
  db: ReadableDatabase,
  tables: readonly PersonalTable[],
  going: Going,
): DeletionCounts {
  const counts = Object.fromEntries(countedThings.map((thing) => [thing, 0])) as Record<
    CountedThing,
    number
  >;
  for (const table of tables) {
    for (const { as, where } of 'notNamed' in table.counts ? [] : table.counts) {
      const counted = oneRow(db, z.object({ rows: z.number() }), {
        sql: `SELECT count(*) AS rows FROM ${table.name} WHERE ${isOneOf(table.by)} AND ${where ?? '1'}`,
        values: { ids: JSON.stringify(going[table.belongsTo]) },
      });
      counts[as] += counted?.rows ?? 0;
    }
  }
  return counts;
}

/**
 * Takes out every row that hangs on what goes, and empties what only points at it. The order does not matter: foreign
 * keys are looked at when the transaction ends.
 */
export function removeGoing(
  db: WritableDatabase,
  tables: readonly PersonalTable[],
  going: Going,
): void {
  db.pragma('defer_foreign_keys = ON');
  for (const table of tables) {
    if (table.emptied) empty(db, table, going);
    else {
      write(db, {
        sql: `DELETE FROM ${table.name} WHERE ${isOneOf(table.by)}`,
        values: { ids: JSON.stringify(going[table.belongsTo]) },
      });
    }
  }
}

function empty(db: WritableDatabase, { name, emptied }: PersonalTable, going: Going): void {
  for (const [owner, column] of Object.entries(emptied ?? {})) {
    write(db, {
      sql: `UPDATE ${name} SET ${column} = NULL WHERE ${isOneOf(column)}`,
      values: { ids: JSON.stringify(going[owner as Owner]) },
    });
  }
}

function isOneOf(column: string): string {
  return `${column} IN (SELECT value FROM json_each(:ids))`;
}
