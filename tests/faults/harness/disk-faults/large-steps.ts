import { writeFileSync } from 'node:fs';
import { listNoteLines } from '../../../../main/features/notes/repository.ts';
import type { Answer } from '../../../../shared/contract/contract.ts';
import { backup } from '../../../../shared/features/backup/contract.ts';
import { notes } from '../../../../shared/features/notes/contract.ts';
import { vault } from '../../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../../shared/features/vault/recovery-key-text.ts';
import { aLine } from '../../../support/builders.ts';
import { integrityProblems, lookAtCopy } from '../look-at-copy.ts';
import { databaseKeyOf, type MadeVault, makeVault } from '../made-vault.ts';
import { findsHalfAMigration, judgeMigration, makeOld, oldVersions } from '../old-vault.ts';
import type { RealVault } from '../real-vault.ts';
import { backedUp, bytesOfPresent, judgeRestore, vaultsBeside } from '../restored-vault.ts';

/** Something that writes a vault anew. It is tried on a copy of the folder of vaults each time, so that no try leaves marks for the next. */
export interface LargeStep {
  readonly name: string;
  readonly made: MadeVault;
  /** What comes before it, on a disk that is well. */
  prepare(running: RealVault): Promise<void>;
  run(running: RealVault): Promise<Answer<unknown>>;
  /** What is wrong in `folder` after `run` answered so and the process was ended; the disk is well again. */
  judge(folder: string, answer: Answer<unknown>): Promise<string[]>;
  /** Spoils the vault itself and gives whether `judge` finds that. */
  control(): Promise<boolean>;
}

/** Opens a vault of an older schema. */
export async function migrating(): Promise<LargeStep> {
  const made = await makeVault();
  makeOld(made, made.folder, oldVersions[0] ?? 0);
  return {
    name: 'migrating',
    made,
    prepare: async () => undefined,
    run: (running) => running.call(vault.unlock, made.opensWith),
    async judge(folder, answer) {
      const { problems, isMigrated } = judgeMigration(made, folder);
      return answer.ok && !isMigrated ? [...problems, 'opened in the old schema'] : problems;
    },
    control: async () => findsHalfAMigration(made),
  };
}

/** Puts a backup back beside the present vault. */
export async function restoring(): Promise<LargeStep> {
  const made = await makeVault();
  const theBackup = await backedUp(made);
  const before = bytesOfPresent(made, made.folder);
  return {
    name: 'restoring',
    made,
    prepare: async () => undefined,
    run: (running) => running.call(backup.restore, theBackup),
    async judge(folder, answer) {
      const wrong = judgeRestore(made, folder, before);
      const isThere = vaultsBeside(made, folder).length > 0;
      return answer.ok && !isThere ? [...wrong, 'what was put back is not there'] : wrong;
    },
    async control() {
      writeFileSync(made.filesIn(made.folder).database, '');
      return judgeRestore(made, made.folder, before).length > 0;
    },
  };
}

const LINES = 300;

/** Gives the database another key, after a new recovery key was typed back. */
export async function renewing(): Promise<LargeStep> {
  const made = await makeVault();
  const { conversationId } = made;
  const changed = Array.from({ length: LINES }, (_, position) =>
    aLine({ text: `Ik wil weer naar mijn zus, zin ${position}.`, position }),
  );
  async function judge(folder: string, answer: Answer<unknown>): Promise<string[]> {
    const files = made.filesIn(folder);
    const key = await databaseKeyOf(files);
    const wasRenewed = !Buffer.from(key).equals(made.databaseKey);
    // A renewal that was cut off after its key files were written is finished when the vault is opened, on the old file.
    const found = [key, made.databaseKey].map((one) =>
      lookAtCopy(files.database, one, (db) => [
        ...integrityProblems(db),
        ...(listNoteLines(db, conversationId).length === LINES ? [] : ['lines are gone']),
      ]),
    );
    const opened = found.find((one) => !('refused' in one));
    const problems = Array.isArray(opened) ? opened : ['neither key opens the database'];
    return answer.ok && !wasRenewed ? [...problems, 'the key is the old one'] : problems;
  }
  return {
    name: 'renewing',
    made,
    async prepare(running) {
      await running.get(vault.unlock, made.opensWith);
      await running.get(notes.save, { conversationId, changed, removed: [] });
      const { passphrase } = made.opensWith;
      const { recoveryKey, askedGroups } = await running.get(vault.makeRecoveryKey, { passphrase });
      const written = recoveryGroups(recoveryKey);
      const groups = askedGroups.map((number) => written[number - 1] ?? '');
      await running.get(vault.confirmRecoveryKey, { groups });
    },
    run: (running) =>
      running.call(vault.renewKey, {
        passphrase: made.opensWith.passphrase,
        newPassphrase: null,
      }),
    judge,
    // The vault at rest has no lines yet: what the judge must miss.
    control: async () => (await judge(made.folder, { ok: true, value: {} })).length > 0,
  };
}
