import type { VaultBox } from '../features/emergency-copies/copy-file.ts';
import { derivedKey, emergencyCopyContext } from './keys/contexts.ts';
import { Sealed, seal, unseal } from './keys/seal.ts';
import type { OpenVault } from './open-vault.ts';

/**
 * Seals text for the vault that is open, under a key of its own made from the key of the database: what is sealed opens with
 * neither another database nor a renewed key. It is bound to the database, not to the vault it stands in, so that it opens in
 * what a restore or a rescue makes of it. Throws while the vault is closed.
 */
export function vaultBox(opened: () => Pick<OpenVault, 'slots' | 'slotKey'> | undefined): VaultBox {
  function withKey<Value>(work: (key: Uint8Array, context: string) => Value): Value {
    const vault = opened();
    if (!vault) throw new Error('the vault is closed');
    const { databaseId } = vault.slots;
    const key = derivedKey('emergencyCopy', vault.slotKey, databaseId);
    try {
      return work(key, emergencyCopyContext(databaseId));
    } finally {
      key.fill(0);
    }
  }

  return {
    seal: (text) =>
      withKey((key, context) => JSON.stringify(seal(Buffer.from(text), key, context))),
    unseal(sealed) {
      const box = Sealed.safeParse(parseJson(sealed));
      if (!box.success) return undefined;
      const bytes = withKey((key, context) => unseal(box.data, key, context));
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not something we sealed; the schema then says so.
    return undefined;
  }
}
