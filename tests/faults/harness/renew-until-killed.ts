import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { copyUnderNewKey } from '../../../main/storage/copy-under-new-key.ts';
import { type KeySlots, readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { openWithRecoveryKey, sealUnderMade } from '../../../main/vault/keys/recovery-slot.ts';
import { sealPreviousKey } from '../../../main/vault/keys/slots.ts';
import { openWithKeyFiles } from '../../../main/vault/open-with-key-files.ts';
import { renewKey } from '../../../main/vault/renew-key.ts';
import type { KeyedDatabase } from '../../../main/vault/swap-in.ts';
import { filesIn, type VaultFiles } from '../../../main/vault/vault-files.ts';
import { readRecoveryKey } from '../../../shared/features/vault/recovery-key-text.ts';

/**
 * A process that opens a vault with its recovery key and gives the database a new key again and again, with the real code
 * and without the slow derivations of a passphrase, until it is killed. With `careless` it does it once in the wrong order
 * and kills itself in between: what the judge must find.
 */
const [folder = '', recoveryText = '', slotKeyHex = '', manner = 'real'] = process.argv.slice(2);
const slotKey = Buffer.from(slotKeyHex, 'hex');
const made = { text: recoveryText, askedGroups: [1, 2] as const, slotKey };
const files = filesIn(folder);
let now = opened(files);
process.send?.('opened');
if (manner === 'careless') renewCarelessly(now);
for (;;) {
  const key = randomBytes(32);
  now = renewKey(now, files, { key, slots: slotsFor(now, key) });
}

function opened(of: VaultFiles): KeyedDatabase {
  const slots = readKeyFiles(of.keys);
  const read = readRecoveryKey(recoveryText);
  const key = slots.ok && read.ok ? openWithRecoveryKey(slots.value, read.value) : undefined;
  if (!slots.ok || !key) throw new Error('the recovery key does not open the key files');
  const database = openWithKeyFiles(of, slots.value, key);
  if (!database.ok) throw new Error(`the database does not open: ${database.error}`);
  return database.value;
}

function slotsFor(was: KeyedDatabase, key: Uint8Array): KeySlots {
  const { databaseId, sequence } = was.slots;
  return {
    ...was.slots,
    sequence: sequence + 1,
    recovery: { sealed: sealUnderMade(made, key, databaseId) },
    previous: sealPreviousKey(was.key, key, databaseId),
  };
}

/** Swaps first and writes the key files after: between the two nothing opens the database. */
function renewCarelessly(was: KeyedDatabase): void {
  const key = randomBytes(32);
  const copy = `${files.database}.new`;
  copyUnderNewKey(was.database, copy, { now: was.key, next: key });
  was.database.close();
  renameSync(copy, files.database);
  process.kill(process.pid, 'SIGKILL');
  writeKeyFiles(files.keys, slotsFor(was, key));
}
