import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldCall } from '../../../shared/features/emergency-copies/contract.ts';
import type { WordsAtLock } from '../../../shared/features/vault/schema.ts';
import type { Clock } from '../../../shared/primitives/plain-date.ts';
import { type VaultBox, writeEmergencyCopy } from './copy-file.ts';

/** What the page holds because it was not saved: here too, so that no lock comes without it. In memory only. */
export interface HeldWords {
  /** This is all that is held now; nothing when all is saved, or kept elsewhere. */
  hold(calls: readonly HeldCall[]): void;
  /** At the lock, while the vault is still open: writes an emergency copy in the first folder that takes it. Never throws. */
  keep(): Exclude<WordsAtLock, { kind: 'saved' | 'unknown' }> | { readonly kind: 'nothing' };
}

export function createHeldWords(parts: {
  readonly box: VaultBox;
  readonly folders: readonly string[];
  readonly clock: Clock;
}): HeldWords {
  let held: readonly HeldCall[] = [];

  function keptIn(folder: string): string | undefined {
    const savedAt = parts.clock.now();
    const path = join(folder, `naast-noodkopie-${savedAt.replaceAll(/[:.]/g, '-')}.naast`);
    try {
      // A lock has a second and no more: no patience with whoever holds a file.
      writeEmergencyCopy(path, { savedAt, calls: [...held] }, parts.box, renameSync);
      return path;
    } catch {
      return undefined;
    }
  }

  return {
    hold(calls) {
      held = calls;
    },
    keep() {
      if (held.length === 0) return { kind: 'nothing' };
      for (const folder of parts.folders) {
        const path = keptIn(folder);
        if (path !== undefined) return { kind: 'copied', path };
      }
      return { kind: 'lost' };
    },
  };
}
