import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { type VaultFiles, vaultFiles } from '../../../main/vault/vault-files.ts';
import { listVaults } from '../../../main/vault/vault-list.ts';
import { askThrough } from '../../../shared/contract/ask-through.ts';
import type { WireCall } from '../../../shared/contract/contract.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { search } from '../../../shared/features/search/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { type QuickVault, quickKey, quickVault } from '../../support/quick-vault.ts';
import { lookAtCopy } from './look-at-copy.ts';
import { databaseKeyOf } from './made-vault.ts';

const PASSPHRASE = 'koffie aan de keukentafel';
const LINES = 150;

/** What became of a damaged vault. */
export type DamageOutcome =
  | { readonly kind: 'intact' }
  /** Not opened, or opened and a call refused, with this code; or noticed by the check that follows an unlock. */
  | { readonly kind: 'noticed'; readonly as: string }
  /** The one thing that may never be. */
  | { readonly kind: 'silent-loss'; readonly what: string };

/** A vault with notes, closed, of which a copy is damaged and looked at again and again. */
export interface DamageBench {
  /** The files as they are before any damage; never to be changed. */
  readonly pristine: VaultFiles;
  /** The same vault some saves earlier, as a crash left it: a database and its log. */
  readonly earlier: VaultFiles;
  /** Another vault of the same passphrase. */
  readonly foreign: VaultFiles;
  /** Damages a copy, opens it as a person would, reads everything, and says what became of it. */
  tryDamage(damage: (files: VaultFiles) => void): Promise<DamageOutcome>;
  remove(): void;
}

export async function damageBench(): Promise<DamageBench> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-damage-'));
  const place = join(folder, 'vaults');
  const earlierPlace = join(folder, 'earlier');
  const made = quickVault(place);
  await setUpVault(made.request, { label: 'Sanne', passphrase: PASSPHRASE });
  await writeNotes(made, 0);
  // The log stands beside the file as long as the vault is open: this is what a crash leaves.
  cpSync(place, earlierPlace, { recursive: true });
  await writeNotes(made, 1);
  made.close();
  const foreignPlace = join(folder, 'foreign');
  const other = quickVault(foreignPlace);
  await setUpVault(other.request, { label: 'Noor', passphrase: PASSPHRASE });
  other.close();
  const filesOf = (inFolder: string) => vaultFiles(inFolder, idIn(inFolder));
  const pristine = filesOf(place);
  const whole = await contentOf(openIn(place), idIn(place));
  const databaseKey = await databaseKeyOf(pristine, PASSPHRASE, quickKey);

  return {
    pristine,
    earlier: vaultFiles(earlierPlace, idIn(place)),
    foreign: filesOf(foreignPlace),
    async tryDamage(damage) {
      const copy = join(folder, 'copy');
      rmSync(copy, { recursive: true, force: true });
      cpSync(place, copy, { recursive: true });
      const files = vaultFiles(copy, idIn(place));
      damage(files);
      return outcomeOf({ copy, files, whole, databaseKey, id: idIn(place) });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function outcomeOf(parts: {
  copy: string;
  files: VaultFiles;
  whole: string;
  databaseKey: Uint8Array;
  id: string;
}): Promise<DamageOutcome> {
  const { copy, files, whole, databaseKey, id } = parts;
  const before = existsSync(files.database) ? digest(readFileSync(files.database)) : 'absent';
  const opened = openIn(copy);
  const read = await contentOf(opened, id).catch((error: unknown) => error);
  if (read === whole) return { kind: 'intact' };
  if (read instanceof Refused) {
    const after = existsSync(files.database) ? digest(readFileSync(files.database)) : 'absent';
    if (read.atUnlock && after !== before) {
      return { kind: 'silent-loss', what: `refused with ${read.code}, and the file was changed` };
    }
    if (!noticedAs.has(read.code)) return { kind: 'silent-loss', what: `answered ${read.code}` };
    return { kind: 'noticed', as: read.code };
  }
  if (typeof read !== 'string') throw read;
  const checked = lookAtCopy(files.database, databaseKey, fullCheck);
  if ('refused' in checked) return { kind: 'noticed', as: checked.refused };
  const [fault] = checked;
  return fault
    ? { kind: 'noticed', as: `full check: ${fault}` }
    : { kind: 'silent-loss', what: 'it opened with other content, and no check noticed' };
}

/** The codes that tell a person what is the matter; a damaged file is never a wrong passphrase, nor a bug. */
const noticedAs: ReadonlySet<string> = new Set([
  'file-damaged',
  'file-empty',
  'file-foreign',
  'file-missing',
  'key-file-missing',
  'key-file-damaged',
  'key-file-tampered',
  'older-version',
  'vault-absent',
]);

class Refused extends Error {
  readonly code: string;
  readonly atUnlock: boolean;
  constructor(code: string, atUnlock: boolean) {
    super(code);
    this.code = code;
    this.atUnlock = atUnlock;
  }
}

function openIn(folder: string): QuickVault {
  return quickVault(folder);
}

/** Opens and reads all there is, as one text; closes. Rejects with `Refused` when the vault refuses anything. */
async function contentOf({ request, close }: QuickVault, id: string): Promise<string> {
  async function ask(call: WireCall): Promise<unknown> {
    const answer = await request(call);
    if (!answer.ok) throw new Refused(answer.error.code, call.call === vault.unlock.name);
    return answer.value;
  }
  try {
    await ask({ call: vault.unlock.name, input: { vaultId: id, passphrase: PASSPHRASE } });
    const planned = (await ask({ call: conversations.list.name, input: {} })) as { id: string }[];
    const all = [
      planned,
      await ask({ call: inhabitants.list.name, input: {} }),
      await ask({ call: cases.list.name, input: {} }),
      await ask({ call: search.find.name, input: { words: 'moskee' } }),
    ];
    for (const { id: conversationId } of planned) {
      all.push(await ask({ call: notes.list.name, input: { conversationId } }));
    }
    return JSON.stringify(all);
  } finally {
    close();
  }
}

async function writeNotes({ request }: QuickVault, round: number): Promise<void> {
  const { id: conversationId } = await aStoredConversation({
    get: (spec, input) => askThrough(request, spec, input),
  });
  for (let line = 0; line < LINES; line += 10) {
    const changed = Array.from({ length: 10 }, (_, offset) =>
      aLine({
        text: `Naar de moskee, ${round} ${line + offset}. `.repeat(8),
        position: line + offset,
      }),
    );
    await askThrough(request, notes.save, { conversationId, changed, removed: [] });
  }
}

function idIn(folder: string): ReturnType<typeof listVaults>[number]['id'] {
  mkdirSync(folder, { recursive: true });
  const [only] = listVaults(folder);
  if (!only) throw new Error('no vault was made');
  return only.id;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
