import type { KeyFileOwner } from '../../storage/backups/backup-job.ts';
import { readKeyFiles } from '../keys/key-file.ts';
import { openHead } from '../keys/slots.ts';

/**
 * Whether a key file, as it is packed in a backup, is whole and seals this key: no passphrase is at hand, but the head in it is
 * sealed with the key itself.
 */
export function isKeyFileOf(path: string, { databaseId, slotKey }: KeyFileOwner): boolean {
  const slots = readKeyFiles([path, path]);
  return (
    slots.ok &&
    slots.value.databaseId === databaseId &&
    openHead(slots.value, slotKey) !== 'unreadable'
  );
}
