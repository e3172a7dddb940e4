import type Database from 'better-sqlite3';

/** One step of the schema: a number that rises by tens, what it does, and the SQL. Never edited once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** The version a file has after all steps. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Runs the steps a file lacks, all in one transaction with the version they lead to: half a migration would be too new
 * for the old program and too old for the new one. `beforeCommit` can still refuse the outcome by throwing. Throws,
 * leaving the file as it was, when a step fails.
 */
export function migrate(
  connection: Database.Database,
  migrations: readonly Migration[],
  beforeCommit: () => void = () => undefined,
): void {
  const current = Number(connection.pragma('user_version', { simple: true }));
  const pending = migrations.filter((step) => step.version > current);
  if (pending.length === 0) return;
  assertRising(migrations);
  connection
    .transaction(() => {
      for (const step of pending) connection.exec(step.sql);
      connection.pragma(`user_version=${latestVersion(migrations)}`);
      beforeCommit();
    })
    .immediate();
}

function assertRising(migrations: readonly Migration[]): void {
  for (const [index, step] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before && before.version >= step.version) {
      throw new Error(`migration ${step.name} must have a higher number than ${before.name}`);
    }
  }
}
