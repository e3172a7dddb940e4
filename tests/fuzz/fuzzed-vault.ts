import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vaultFiles } from '../../main/vault/vault-files.ts';
import { listVaults } from '../../main/vault/vault-list.ts';
import { askThrough } from '../../shared/contract/ask-through.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import { backup } from '../../shared/features/backup/contract.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import { vault } from '../../shared/features/vault/contract.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import { NoteLineId, type VaultId } from '../../shared/primitives/ids.ts';
import { aLine, aStoredConversation } from '../support/builders.ts';
import { spoilPage } from '../support/damage.ts';
import type { FakeHost } from '../support/fake-host.ts';
import { quickVault } from '../support/quick-vault.ts';

export const PASSPHRASE = 'koffie aan de keukentafel';

/** The real gate over a real file, with ids that are the same every time, so that a failure can be played again. */
export interface FuzzedVault {
  readonly host: FakeHost;
  /** Where papers are saved; not part of the vault. */
  readonly papersFolder: string;
  /** What the vault logged: codes and places, never content. */
  readonly logLines: readonly string[];
  send(wireCall: unknown): Promise<Answer<unknown>>;
  door(): Promise<Door>;
  /** A digest of all files of the vault and of the papers that were saved: any write changes it. */
  digest(): string;
  remove(): void;
}

/** What stands between a call and the notes: which calls are carried out hangs on it. */
export const doors = ['open', 'locked', 'not-ready', 'damaged'] as const;
export type Door = (typeof doors)[number];

/** A vault that is copied for every run, and the ids that are in it or will be given out next. */
export interface Template {
  readonly ids: readonly string[];
  /** The ids a field of that name means, by the name: `conversationId`, `lineId`, … */
  readonly idsByField: Readonly<Record<string, readonly string[]>>;
  /** A copy of it, behind the door asked for. */
  open(door: Door): Promise<FuzzedVault>;
  remove(): void;
}

/** How many ids that are given out in a run are guessed beforehand. */
const IDS_AHEAD = 10;

export async function makeTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-fuzz-'));
  const ids = countedIds(0);
  const made = quickVault(join(folder, 'vaults'), { newId: ids.next });
  await setUpVault(made.request, { label: 'Sanne', passphrase: PASSPHRASE });
  const conversation = await aStoredConversation({
    get: (spec, input) => askThrough(made.request, spec, input),
  });
  const lines = ['agreement', 'question', 'key_point', null].map((mark, position) => ({
    ...aLine({ mark: mark as null, text: 'Ik wil weer naar mijn zus.', position }),
    id: NoteLineId.parse(ids.next()),
  }));
  await askThrough(made.request, notes.save, {
    conversationId: conversation.id,
    changed: lines,
    removed: [],
  });
  made.close();
  const used = ids.count();
  const [only] = listVaults(join(folder, 'vaults'));
  if (!only) throw new Error('no vault was made');
  return {
    idsByField: {
      vaultId: [only.id],
      inhabitantId: [conversation.inhabitantId],
      caseId: [conversation.caseId],
      conversationId: [conversation.id],
      lineId: lines.map(({ id }) => id),
      personId: conversation.people.map(({ id }) => id),
    },
    ids: Array.from({ length: used + IDS_AHEAD }, (_, index) => countedId(index + 1)),
    open: (door) => openCopy(folder, only.id, used, door),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function openCopy(
  template: string,
  vaultId: VaultId,
  usedIds: number,
  wanted: Door,
): Promise<FuzzedVault> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-fuzz-'));
  cpSync(template, folder, { recursive: true });
  const papersFolder = join(folder, 'papers');
  mkdirSync(papersFolder);
  const { request, close, host, logLines } = quickVault(join(folder, 'vaults'), {
    newId: countedIds(usedIds).next,
  });
  const door = async (): Promise<Door> => {
    const status = await askThrough(request, vault.status, {});
    if (status.kind !== 'open') return 'locked';
    if (status.vault.readOnly !== null) return 'damaged';
    return status.needs === 'nothing' ? 'open' : 'not-ready';
  };
  if (wanted === 'not-ready') {
    await askThrough(request, vault.create, { label: 'Iemand', passphrase: PASSPHRASE });
  }
  // Near the end the notes of a small vault stand.
  if (wanted === 'damaged') spoilPage(vaultFiles(join(folder, 'vaults'), vaultId).database, 0.9);
  if (wanted === 'open' || wanted === 'damaged') {
    await askThrough(request, vault.unlock, { vaultId, passphrase: PASSPHRASE });
  }
  if (wanted === 'damaged') await askThrough(request, backup.checkNow, {});
  if ((await door()) !== wanted) throw new Error(`the vault is not ${wanted}`);
  return {
    host,
    papersFolder,
    logLines,
    send: request,
    door,
    digest: () => digestOf(folder),
    remove() {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function countedIds(start: number) {
  let count = start;
  return {
    next() {
      count += 1;
      return countedId(count);
    },
    count: () => count,
  };
}

function countedId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}
