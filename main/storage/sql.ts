import type { z } from 'zod';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** What can be bound to a `?` or `:name`. */
export type SqlValue = string | number | null;
type Parameters = Readonly<Record<string, SqlValue>>;

/** All rows, each checked and turned into a domain value by the schema: a bad row is found here, at the edge. */
export function allRows<Schema extends z.ZodType>(
  db: ReadableDatabase,
  schema: Schema,
  statement: { sql: string; values?: Parameters },
): z.output<Schema>[] {
  return db
    .prepare(statement.sql)
    .all(statement.values ?? {})
    .map((row) => schema.parse(row));
}

/** The only row, or `undefined` when there is none. */
export function oneRow<Schema extends z.ZodType>(
  db: ReadableDatabase,
  schema: Schema,
  statement: { sql: string; values?: Parameters },
): z.output<Schema> | undefined {
  const row = db.prepare(statement.sql).get(statement.values ?? {});
  return row === undefined ? undefined : schema.parse(row);
}

/** Runs a statement that writes; gives the number of rows it changed. */
export function write(
  db: WritableDatabase,
  statement: { sql: string; values?: Parameters },
): number {
  return db.prepare(statement.sql).run(statement.values ?? {}).changes;
}
