import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LastLock } from '../../../shared/features/vault/schema.ts';

/**
 * What is told at the door about the last lock. It stands in a file, because process and page both end at a lock; nothing of
 * a person is in it. A file that cannot be written or read tells nothing, and holds up no lock.
 */
export interface LastLockNote {
  write(lastLock: LastLock): void;
  read(): LastLock | null;
  forget(): void;
}

export function lastLockNote(vaultsFolder: string): LastLockNote {
  const path = join(vaultsFolder, 'last-lock.json');
  return {
    write: (lastLock) =>
      quietly(() => writeFileSync(path, JSON.stringify(lastLock), { mode: 0o600 })),
    read: () =>
      quietly(() => LastLock.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data) ?? null,
    forget: () => quietly(() => rmSync(path, { force: true })),
  };
}

function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
