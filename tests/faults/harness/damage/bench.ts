import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullCheck } from '../../../../main/storage/full-check.ts';
import { type VaultFiles, vaultFiles } from '../../../../main/vault/vault-files.ts';
import { listVaults } from '../../../../main/vault/vault-list.ts';
import { askThrough } from '../../../../shared/contract/ask-through.ts';
import type { WireCall } from '../../../../shared/contract/contract.ts';
import { cases } from '../../../../shared/features/cases/contract.ts';
import { conversations } from '../../../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../../../shared/features/inhabitants/contract.ts';
import { notes } from '../../../../shared/features/notes/contract.ts';
import { search } from '../../../../shared/features/search/contract.ts';
import { vault } from '../../../../shared/features/vault/contract.ts';
import { setUpVault } from '../../../../shared/features/vault/set-up-vault.ts';
import { aLine, aStoredConversation } from '../../../support/builders.ts';
import { type QuickVault, quickKey, quickVault } from '../../../support/quick-vault.ts';
import { lookAt, lookAtCopy } from '../look-at-copy.ts';
import { databaseKeyOf } from '../made-vault.ts';

const PASSPHRASE = 'koffie aan de keukentafel';
/** How often the vault was worked in: after each time but the last stands an earlier state. */
const ROUNDS = 4;
const LINES_A_ROUND = 80;

/** What became of a damaged vault. */
export type DamageOutcome =
  /** Everything is there, by what a person reads and by the product's own full check. */
  | { readonly kind: 'intact' }
  /** Not opened, or opened and a call refused, with this code; or noticed by the check that follows an unlock. */
  | { readonly kind: 'noticed'; readonly as: string }
  /** The one thing that may never be. */
  | { readonly kind: 'silent-loss'; readonly what: string };

/** A vault as it was: as a crash left it, with a log beside its database, and closed, with the log folded in. */
export interface EarlierMoment {
  readonly crashed: VaultFiles;
  readonly closed: VaultFiles;
}

/** A vault with notes, closed, of which a copy is damaged and looked at again and again. */
export interface DamageBench {
  /** The files as they are before any damage; never to be changed. */
  readonly pristine: VaultFiles;
  /** The same vault some saves earlier, at several moments, the oldest first. */
  readonly earlier: readonly EarlierMoment[];
  /** Another vault of the same passphrase. */
  readonly foreign: VaultFiles;
  readonly databaseKey: Uint8Array;
  /** Damages a copy, opens it as a person would, reads everything, and says what became of it. */
  tryDamage(damage: (files: VaultFiles) => void): Promise<DamageOutcome>;
  remove(): void;
}

export async function damageBench(): Promise<DamageBench> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-damage-'));
  const place = join(folder, 'vaults');
  const made = quickVault(place);
  await setUpVault(made.request, { label: 'Sanne', passphrase: PASSPHRASE });
  const earlierPlaces: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) {
      // The log stands beside the file as long as the vault is open: this is what a crash leaves.
      const earlierPlace = join(folder, `earlier-${round}`);
      cpSync(place, earlierPlace, { recursive: true });
      earlierPlaces.push(earlierPlace);
    }
    await writeNotes(made, round);
  }
  made.close();
  const foreignPlace = join(folder, 'foreign');
  const other = quickVault(foreignPlace);
  await setUpVault(other.request, { label: 'Noor', passphrase: PASSPHRASE });
  other.close();
  const filesOf = (inFolder: string) => vaultFiles(inFolder, idIn(inFolder));
  const pristine = filesOf(place);
  const whole = await contentOf(openIn(place), idIn(place));
  const databaseKey = await databaseKeyOf(pristine, PASSPHRASE, quickKey);
  const amiss = checkedAs(pristine.database, databaseKey);
  if (amiss) throw new Error(`the vault is not whole before any damage: ${amiss}`);

  return {
    pristine,
    earlier: earlierPlaces.map((earlierPlace) => earlierMoment(earlierPlace, databaseKey)),
    foreign: filesOf(foreignPlace),
    databaseKey,
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

function earlierMoment(crashedPlace: string, databaseKey: Uint8Array): EarlierMoment {
  const closedPlace = `${crashedPlace}-closed`;
  cpSync(crashedPlace, closedPlace, { recursive: true });
  const closed = vaultFiles(closedPlace, idIn(closedPlace));
  // Whoever opens it last folds the log in.
  const opened = lookAt(closed.database, databaseKey, () => undefined);
  if (opened) throw new Error(`an earlier moment does not open: ${opened.refused}`);
  return { crashed: vaultFiles(crashedPlace, idIn(crashedPlace)), closed };
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
  if (read instanceof Refused) {
    const after = existsSync(files.database) ? digest(readFileSync(files.database)) : 'absent';
    if (read.atUnlock && after !== before) {
      return { kind: 'silent-loss', what: `refused with ${read.code}, and the file was changed` };
    }
    if (!noticedAs.has(read.code)) return { kind: 'silent-loss', what: `answered ${read.code}` };
    return { kind: 'noticed', as: read.code };
  }
  if (typeof read !== 'string') throw read;
  const noticed = checkedAs(files.database, databaseKey);
  if (noticed) return { kind: 'noticed', as: noticed };
  return read === whole
    ? { kind: 'intact' }
    : { kind: 'silent-loss', what: 'it opened with other content, and no check noticed' };
}

/** What the check that follows an unlock says; `undefined` when all is well. */
function checkedAs(database: string, key: Uint8Array): string | undefined {
  const checked = lookAtCopy(database, key, fullCheck);
  if ('refused' in checked) return checked.refused;
  const [fault] = checked;
  return fault && `full check: ${fault}`;
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
  for (let line = 0; line < LINES_A_ROUND; line += 10) {
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
