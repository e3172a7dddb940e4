import type { ReadOnlyReason } from '../../shared/features/vault/schema.ts';
import type { VaultId } from '../../shared/primitives/ids.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import type { KeySlots } from './keys/key-file.ts';
import type { VaultFiles } from './vault-files.ts';

/** The one vault that is open, with all that must be gone once it is closed. */
export interface OpenVault {
  readonly id: VaultId;
  readonly files: VaultFiles;
  readonly database: OwnedDatabase;
  /** The key of the database, 32 bytes. */
  readonly key: Uint8Array;
  /** The key that the key files seal: the same, but while a renewal that was cut off could not be finished yet. */
  readonly slotKey: Uint8Array;
  /** What stands in the key files. */
  readonly slots: KeySlots;
  /** Why it is read and not written; `null` when it may be written. */
  readonly readOnly: ReadOnlyReason | null;
  /** It was opened with the recovery key: a new passphrase comes first. */
  readonly isPassphraseForgotten: boolean;
}
