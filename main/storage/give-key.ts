import type Database from 'better-sqlite3';

/**
 * Hands a connection the key of 32 bytes. `raw:` says that it is the key itself; without it the bytes would go through a key
 * derivation we do not want.
 */
export function giveKey(connection: Database.Database, key: Uint8Array): void {
  connection.pragma("cipher='sqlcipher'");
  connection.pragma('legacy=4');
  const raw = Buffer.concat([Buffer.from('raw:'), key]);
  connection.key(raw);
  raw.fill(0);
}
