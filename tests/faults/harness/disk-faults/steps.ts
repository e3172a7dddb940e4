import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups } from '../../../../main/storage/backups/backup-folder.ts';
import { readKeyFiles } from '../../../../main/vault/keys/key-file.ts';
import { isMarkedDamaged } from '../../../../main/vault/open-vault-database.ts';
import { systemClock } from '../../../../main/vault/system-clock.ts';
import type { Answer } from '../../../../shared/contract/contract.ts';
import { backup } from '../../../../shared/features/backup/contract.ts';
import { notes } from '../../../../shared/features/notes/contract.ts';
import { papers } from '../../../../shared/features/papers/contract.ts';
import { vault } from '../../../../shared/features/vault/contract.ts';
import { aLine } from '../../../support/builders.ts';
import { faultsOfBackup } from '../faults-of-backup.ts';
import type { DiskFaultBench, StepOutcome } from './bench.ts';

/** One save. */
export async function saveOne({ running, typing }: DiskFaultBench): Promise<StepOutcome> {
  const answer = await running.call(notes.save, typing.next());
  if (answer.ok) typing.acknowledge();
  else typing.refuse();
  return { code: codeOf(answer) };
}

/** So much at once that the log is folded into the file on the way. */
export async function saveMany({ running, made }: DiskFaultBench): Promise<StepOutcome> {
  const { conversationId } = made;
  const text = 'Ik wil weer naar mijn zus en naar de moskee. '.repeat(200);
  const changed = Array.from({ length: 450 }, (_, position) => aLine({ text, position }));
  const answer = await running.call(notes.save, { conversationId, changed, removed: [] });
  if (!answer.ok) return { code: answer.error.code };
  const removed = changed.map(({ id }) => id);
  return {
    code: 'ok',
    async tidy() {
      await running.get(notes.save, { conversationId, changed: [], removed });
    },
  };
}

const OLD_PAPER = 'the paper of last week';

/** The paper that was there before stays whole unless it is replaced by a whole one. */
export async function exportDocx({ running, host, made }: DiskFaultBench): Promise<StepOutcome> {
  const path = join(made.folder, 'papers', 'blad.docx');
  host.savePath = path;
  writeFileSync(path, OLD_PAPER);
  const { conversationId } = made;
  const answer = await running.call(papers.saveDocx, { conversationId, kind: 'gespreksblad' });
  const bytes = readFileSync(path);
  const isNew = bytes.subarray(0, 2).toString('latin1') === 'PK' && bytes.length > 1000;
  const isOld = bytes.toString('latin1') === OLD_PAPER;
  if (answer.ok) return { code: 'ok', wrong: isNew ? undefined : 'the paper is not there' };
  return { code: codeOf(answer), wrong: isOld || isNew ? undefined : 'the old paper is spoiled' };
}

/** A backup is written and proven; where the chain stands is sealed in the key files on the way. */
export async function makeBackup(bench: DiskFaultBench): Promise<StepOutcome> {
  const { running, made } = bench;
  const answer = await running.call(backup.checkNow, {});
  const files = made.filesIn(made.folder);
  const bad = listBackups(files.backups, systemClock.today()).filter(
    ({ path, isProven }) => isProven && faultsOfBackup(path, made).length > 0,
  );
  const problems = [
    ...bad.map(({ name }) => `${name} says it is proven and is not good`),
    ...(answer.ok ? answer.value.faults.map((fault) => `the disk was taken for ${fault}`) : []),
    ...(answer.ok && listBackups(files.backups, systemClock.today()).length === 0
      ? ['no backup is there']
      : []),
    ...(isMarkedDamaged(files) ? ['the vault was marked as damaged'] : []),
    ...keyFileProblems(bench),
  ];
  return { code: codeOf(answer), wrong: problems[0], tidy: () => takeBackupsAway(bench) };
}

/** A backup at a place of the person's choice; the one that stood there stays unless a whole one replaces it. */
export async function keepElsewhere(bench: DiskFaultBench): Promise<StepOutcome> {
  const { running, host, made } = bench;
  const path = join(made.folder, 'papers', 'back-up.tar');
  host.savePath = path;
  writeFileSync(path, OLD_PAPER);
  const answer = await running.call(backup.keepElsewhere, {});
  const isOld = readFileSync(path).toString('latin1') === OLD_PAPER;
  const isWhole = isOld ? !answer.ok : faultsOfBackup(path, made).length === 0;
  const isHalfLeft = existsSync(`${path}.unfinished`);
  return {
    code: codeOf(answer),
    wrong: isWhole
      ? isHalfLeft && answer.ok
        ? 'half a backup was left beside it'
        : undefined
      : 'what stands there is no whole backup',
    async tidy() {
      rmSync(`${path}.unfinished`, { force: true });
    },
  };
}

/** Whatever was answered is so: after "done" the new passphrase opens the key files, after a refusal the one before. */
export async function changePassphrase(bench: DiskFaultBench): Promise<StepOutcome> {
  const { running, passphrase } = bench;
  const before = passphraseSalt(bench);
  const newPassphrase = `weer een andere zin ${bench.tries}`;
  const answer = await running.call(vault.changePassphrase, { passphrase, newPassphrase });
  if (answer.ok) bench.passphrase = newPassphrase;
  const isChanged = passphraseSalt(bench) !== before;
  const wrong =
    isChanged === answer.ok
      ? keyFileProblems(bench)[0]
      : `the passphrase was ${isChanged ? '' : 'not '}changed, and the answer was ${codeOf(answer)}`;
  return { code: codeOf(answer), wrong };
}

function passphraseSalt({ made }: DiskFaultBench): string {
  const slots = readKeyFiles(made.filesIn(made.folder).keys);
  return slots.ok ? slots.value.passphrase.salt : slots.error;
}

function keyFileProblems({ made }: DiskFaultBench): string[] {
  const slots = readKeyFiles(made.filesIn(made.folder).keys);
  return slots.ok ? [] : [`the key files are ${slots.error}`];
}

/** So that the next try writes one again. */
async function takeBackupsAway({ made }: DiskFaultBench): Promise<void> {
  rmSync(made.filesIn(made.folder).backups, { recursive: true, force: true });
}

function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? 'ok' : answer.error.code;
}
