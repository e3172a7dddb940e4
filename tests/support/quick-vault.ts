import { createHash, randomUUID } from 'node:crypto';
import { createLog } from '../../main/logging/log.ts';
import { composeVault } from '../../main/vault/compose.ts';
import { type DeriveKey, LOWEST_COST } from '../../main/vault/keys/argon2.ts';
import { isOnSameDisk } from '../../main/vault/place/same-disk.ts';
import type { RequestGate } from '../../main/vault/request-gate.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { fakeTiming } from './fake-timing.ts';
import { fixedClock } from './fixed-clock.ts';

/** The real gate over real files, in this process, outside any test runner. */
export interface QuickVault {
  readonly request: RequestGate;
  readonly host: FakeHost;
  /** What the vault logged: codes and places, never content. */
  readonly logLines: readonly string[];
  close(): void;
}

export interface QuickVaultOptions {
  readonly newId?: () => string;
  /** What stands for Argon2id; the real one where the passphrase is the question. */
  readonly derive?: DeriveKey;
}

/**
 * A stand-in for Argon2id that costs nothing: for proofs that open thousands of vaults, of which the cost of a passphrase is
 * not the question.
 */
export const quickKey: DeriveKey = async (passphrase, salt) =>
  createHash('sha256').update(passphrase.normalize('NFKC')).update(salt).digest();

/** The vaults in a folder; time stands still in them. */
export function quickVault(
  vaultsFolder: string,
  { newId = randomUUID, derive = quickKey }: QuickVaultOptions = {},
): QuickVault {
  const host = createFakeHost();
  const logLines: string[] = [];
  const { request, close } = composeVault({
    vaultsFolder,
    lookForPlaceProblem: () => undefined,
    isOnSameDisk,
    host,
    world: { clock: fixedClock(), newId },
    deriveKey: derive,
    newCost: async () => LOWEST_COST,
    log: createLog((line) => logLines.push(line)),
    emit: () => undefined,
    timing: fakeTiming(),
    onLocking: () => undefined,
    onLocked: () => undefined,
  });
  return { request, close, host, logLines };
}
