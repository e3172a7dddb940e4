import { join } from 'node:path';
import { tempFolder } from '../../support/temp-folder.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { alteredKeyFiles, opensWithoutProtection } from '../harness/only-you/altered-key-files.ts';
import {
  type Attempt,
  type LockedVault,
  makeLockedVault,
  tryToGetIn,
  tryWithKeyFile,
} from '../harness/only-you/locked-vaults.ts';
import {
  PASSPHRASE,
  SAME_PASSPHRASE,
  slipsOf,
  wrongPassphrases,
  wrongRecoveryKeys,
} from '../harness/only-you/near-misses.ts';
import { seededRandom } from '../harness/random.ts';

/** Few passphrases in short: each is derived for real, which costs some third of a second on purpose. */
const passphrases: Readonly<Record<RunSize, number>> = { short: 6, standard: 60, full: 600 };
const recoveryBits: Readonly<Record<RunSize, number>> = { short: 16, standard: 256, full: 256 };

/**
 * Somebody tries to get into a locked vault: with passphrases and recovery keys that are nearly right, and with key files
 * that were altered by who may write on the disk. Each try is refused with its code, leaves every byte, and the right
 * passphrase and recovery key still open. The controls: the right passphrase must be seen to get in, and the altered slots
 * must open for a program without the floor, or one that does not look at what they are bound to.
 */
export const onlyYou: FaultRow = {
  promise: 'P5',
  name: 'only-you',
  isNodeOnly: true,
  async run({ size }) {
    const folder = tempFolder();
    try {
      const mine = await makeLockedVault(join(folder.path, 'mine'), PASSPHRASE);
      const other = await makeLockedVault(join(folder.path, 'other'), PASSPHRASE);
      const failures: string[] = [];
      const guesses = guessesAt(mine, other, size);
      for (const { typed, expected } of guesses) {
        const attempt = await tryToGetIn(mine, typed);
        failures.push(...problems(JSON.stringify(typed), attempt, expected));
      }
      const altered = await alteredKeyFiles(mine, other);
      for (const { name, slots, typed, expected } of altered) {
        const attempt = await tryWithKeyFile(mine, slots, typed);
        failures.push(...problems(name, attempt, expected));
      }
      const right = await tryToGetIn(mine, { passphrase: SAME_PASSPHRASE });
      const recovered = await tryToGetIn(mine, { recoveryKey: mine.recoveryKey });
      for (const { outcome } of [right, recovered]) {
        if (outcome !== 'opened') failures.push(`what opens it was refused with ${outcome}`);
      }
      return {
        tries: guesses.length + altered.length,
        failures,
        // Opening writes: both halves of the verdict must see the one who got in.
        controlFailedAsItMust:
          problems('the right passphrase', right, 'wrong-passphrase').length === 2 &&
          (await opensWithoutProtection(mine, other)),
        figures: `${guesses.length} wrong passphrases and recovery keys, ${altered.length} altered key files: ${failures.length} got in or left a trace`,
      };
    } finally {
      folder.remove();
    }
  },
};

function guessesAt(mine: LockedVault, other: LockedVault, size: RunSize) {
  const wrongKeys = [...wrongRecoveryKeys(mine.recoveryKey, recoveryBits[size]), other.recoveryKey];
  return [
    ...wrongPassphrases(passphrases[size], seededRandom(5)).map((passphrase) => ({
      typed: { passphrase },
      expected: 'wrong-passphrase',
    })),
    ...slipsOf(mine.recoveryKey).map((recoveryKey) => ({
      typed: { recoveryKey },
      expected: 'recovery-key-slip',
    })),
    ...wrongKeys.map((recoveryKey) => ({
      typed: { recoveryKey },
      expected: 'wrong-recovery-key',
    })),
  ];
}

function problems(what: string, { outcome, isChanged }: Attempt, expected: string): string[] {
  return [
    ...(outcome === expected ? [] : [`${what}: ${outcome} instead of ${expected}`]),
    ...(isChanged ? [`${what}: a file was changed`] : []),
  ];
}
