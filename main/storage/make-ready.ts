import type Database from 'better-sqlite3';
import { addToChain, chainContent } from './change-chain.ts';
import { APPLICATION_ID, driftedSettings, hasSafeSqliteVersion } from './connection-settings.ts';
import { addDigestFunctions, digestOfAllRows, followContent } from './content-digest.ts';
import type { OwnedDatabase } from './database.ts';
import { latestVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** What is done with a file of an older schema before it is migrated. */
type BeforeMigration = (connection: Database.Database) => void;

/** Thrown by a `BeforeMigration` when the file turned out to be damaged. */
export class DamageFound extends Error {
  constructor() {
    super('the file failed its checks before a migration');
  }
}

/** Brings a connection with its key and settings to where commands may write: migrated, ours, and followed by the chain. */
export function makeReady(
  connection: Database.Database,
  beforeMigration: BeforeMigration = () => undefined,
): OwnedDatabase {
  if (!hasSafeSqliteVersion(connection)) throw new Error('SQLite is older than 3.51.3');
  addDigestFunctions(connection);
  if (isOlder(connection)) {
    connection.pragma('wal_checkpoint(TRUNCATE)');
    beforeMigration(connection);
  }
  migrate(connection, migrations, () => finishMigration(connection));
  followContent(connection, chainContent(connection));
  connection.transaction(() => connection.pragma(`application_id=${APPLICATION_ID}`)).immediate();
  const drifted = driftedSettings(connection);
  if (drifted.length > 0) throw new Error(`connection settings differ: ${drifted.join(', ')}`);
  return connection as OwnedDatabase;
}

/** Steps change rows without the triggers that follow them: the chain goes on from what all rows are now. */
function finishMigration(connection: Database.Database): void {
  const dangling = connection.pragma('foreign_key_check') as unknown[];
  if (dangling.length > 0) throw new Error('a migration left rows that point to nothing');
  addToChain(connection, digestOfAllRows(connection));
}

/** A new, empty file is older than nothing. */
function isOlder(connection: Database.Database): boolean {
  const version = Number(connection.pragma('user_version', { simple: true }));
  return version > 0 && version < latestVersion(migrations);
}
