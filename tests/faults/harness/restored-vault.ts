import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listBackups } from '../../../main/storage/backups/backup-folder.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { systemClock } from '../../../main/vault/system-clock.ts';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import { listVaults } from '../../../main/vault/vault-list.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { aLine } from '../../support/builders.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { lookAtCopy } from './look-at-copy.ts';
import type { MadeVault } from './made-vault.ts';
import { startRealVault } from './real-vault.ts';

const LINES = 2000;

/** Writes notes in a vault and lets it make a backup of itself; gives what puts that one back, for `backup.restore`. */
export async function backedUp(made: MadeVault): Promise<InputOf<typeof backup.restore>> {
  const { conversationId } = made;
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  const changed = Array.from({ length: LINES }, (_, position) =>
    aLine({ text: `Ik wil weer naar mijn zus, zin ${position}.`, position }),
  );
  await running.get(notes.save, { conversationId, changed, removed: [] });
  await running.get(backup.checkNow, {});
  await running.close();
  const [newest] = listBackups(made.filesIn(made.folder).backups, systemClock.today());
  if (!newest) throw new Error('no backup was made');
  const { vaultId, passphrase } = made.opensWith;
  return {
    source: { kind: 'stored', vaultId, name: newest.name },
    secret: { kind: 'passphrase', text: passphrase },
    insteadOf: null,
  };
}

/**
 * The bytes of the present vault in a folder of vaults, in its place or set aside, and of its backups, wherever they are kept by
 * now: they must be the same after a restore, however it ended.
 */
export function bytesOfPresent(made: MadeVault, folder: string): string {
  const all = Object.entries(fileHashes(folder));
  const isBackup = (path: string) => path.includes('/backups/');
  const home = homeOfPresent(made, folder);
  return JSON.stringify({
    files: all
      .filter(([path]) => home && path.startsWith(home) && !isBackup(path))
      .map(([path, hash]) => [basename(path), hash]),
    backups: all.filter(([path]) => isBackup(path)).map(([path, hash]) => [basename(path), hash]),
  });
}

function homeOfPresent({ opensWith, filesIn }: MadeVault, folder: string): string | undefined {
  const inPlace = filesIn(folder).folder;
  if (existsSync(inPlace)) return inPlace;
  const aside = readdirSync(folder).find((name) => name.endsWith(opensWith.vaultId));
  return aside && join(folder, aside);
}

/** The vaults that stand in a folder beside the present one. */
export function vaultsBeside(made: MadeVault, folder: string): VaultId[] {
  return listVaults(folder)
    .map(({ id }) => id)
    .filter((id) => id !== made.opensWith.vaultId);
}

/**
 * What is wrong after a restore, or one that was cut off: the vault that was there has its bytes, every vault is whole with its
 * notes, and there is one. `before` is what `bytesOfPresent` gave at first.
 */
export function judgeRestore(made: MadeVault, folder: string, before: string): string[] {
  const changed = bytesOfPresent(made, folder) === before ? [] : ['the vault was changed'];
  const vaults = listVaults(folder);
  const broken = vaults.flatMap(({ id, state }) => {
    const { database } = vaultFiles(folder, id);
    if (state.kind !== 'locked' || !existsSync(database)) return ['a vault cannot be opened'];
    const found = lookAtCopy(database, made.databaseKey, (db) => [
      ...fullCheck(db).map(String),
      ...(db.prepare('SELECT count(*) FROM note_lines').pluck().get() === LINES
        ? []
        : ['lines are gone']),
    ]);
    return 'refused' in found ? [`a vault was refused: ${found.refused}`] : found;
  });
  return [...changed, ...broken, ...(vaults.length > 0 ? [] : ['no vault is there'])];
}
