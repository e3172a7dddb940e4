import { argon2Sync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { createDatabase, openDatabase } from '../../main/storage/open-database.ts';
import { costForThisMachine, deriveKey, type KdfCost } from '../../main/vault/keys/argon2.ts';
import { fillDatabase, openPlainDatabase } from './filled-database.ts';
import { generatedSentences } from './generated-notes.ts';
import { type BenchRow, benchRow } from './row.ts';

const DERIVATIONS = 7;
const OPENINGS = 40;
const LINES = 10_000;

/**
 * Unlocking in its two parts: from passphrase to key, over the Argon2id of this computer's OpenSSL at the same cost; and
 * opening a database of 10,000 lines with the key, over the same one without encryption.
 */
export async function benchUnlock(): Promise<BenchRow[]> {
  const derivation = await benchDerivation(await costForThisMachine());
  return [...derivation, benchOpening()];
}

/** Nothing where the crypto of this Node has no Argon2 to compare with. */
async function benchDerivation(cost: KdfCost): Promise<BenchRow[]> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let turn = 0; turn < DERIVATIONS; turn += 1) {
    const salt = randomBytes(16);
    const started = performance.now();
    const key = await deriveKey('koffie aan de keukentafel', salt, cost);
    ours.push(performance.now() - started);
    const startedOther = performance.now();
    const other = nativeKey('koffie aan de keukentafel', salt, cost);
    if (!other) {
      console.log('not run: unlock_kdf, the crypto of this Node has no Argon2');
      return [];
    }
    reference.push(performance.now() - startedOther);
    if (!other.equals(key)) throw new Error('two implementations of Argon2id differ');
  }
  return [benchRow({ id: 'unlock_kdf', unit: 'ms', ours, reference })];
}

function nativeKey(passphrase: string, salt: Uint8Array, cost: KdfCost): Buffer | undefined {
  try {
    return argon2Sync('argon2id', {
      message: passphrase,
      nonce: salt,
      parallelism: cost.parallelism,
      tagLength: 32,
      memory: cost.memoryKiB,
      passes: cost.iterations,
    });
  } catch {
    return undefined;
  }
}

function benchOpening(): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  try {
    const key = randomBytes(32);
    const paths = { encrypted: join(folder, 'encrypted.db'), plain: join(folder, 'plain.db') };
    const sentences = generatedSentences(LINES);
    for (const db of [createDatabase(paths.encrypted, key), openPlainDatabase(paths.plain)]) {
      fillDatabase(db, sentences);
      db.close();
    }
    const ours: number[] = [];
    const reference: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      const inTurn = [
        () => ours.push(timeOf(() => openedEncrypted(paths.encrypted, key))),
        () => reference.push(timeOf(() => openPlainDatabase(paths.plain))),
      ];
      for (const measure of turn % 2 === 0 ? inTurn : inTurn.reverse()) measure();
    }
    return benchRow({ id: 'unlock_open', unit: 'ms', ours, reference });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openedEncrypted(path: string, key: Uint8Array): OwnedDatabase {
  const opened = openDatabase(path, key);
  if (!opened.ok) throw new Error(`the database does not open: ${opened.error}`);
  return opened.value;
}

function timeOf(open: () => OwnedDatabase): number {
  const started = performance.now();
  const database = open();
  const took = performance.now() - started;
  database.close();
  return took;
}
