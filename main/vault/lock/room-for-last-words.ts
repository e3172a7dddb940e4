import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Far more than what is typed between a disk that is full and a lock. */
const ROOM_BYTES = 128 * 1024;

/**
 * Room on the disk of the vaults that is taken while one is open and given up at the lock, so that on a full disk the last words
 * still fit. Never throws: without that room everything else goes on.
 */
export function roomForLastWords(vaultsFolder: string): { take(): void; giveUp(): void } {
  const path = join(vaultsFolder, 'room-for-last-words');
  function giveUp(): void {
    try {
      rmSync(path, { force: true });
    } catch {
      // It is nothing but room.
    }
  }
  return {
    take() {
      try {
        writeFileSync(path, Buffer.alloc(ROOM_BYTES), { mode: 0o600 });
      } catch {
        giveUp();
      }
    },
    giveUp,
  };
}
