import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from '../../main/storage/open-database.ts';
import { readKeyFiles, writeKeyFiles } from '../../main/vault/keys/key-file.ts';
import { type VaultFiles, vaultFiles } from '../../main/vault/vault-files.ts';
import { VaultId } from '../../shared/primitives/ids.ts';
import { type MadeVault, makeVault } from '../faults/harness/made-vault.ts';

await makeSpoiledVaults(process.argv[2] ?? '');

/** Vaults with one passphrase, each spoiled in its own way, in the folder of vaults given. */
async function makeSpoiledVaults(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const made = await makeVault();
  const add = (label: string, spoil: (files: VaultFiles) => void = () => undefined) => {
    const id = VaultId.parse(randomUUID());
    const files = vaultFiles(folder, id);
    cpSync(made.filesIn(made.folder).folder, files.folder, { recursive: true });
    const slots = readKeyFiles(files.keys);
    if (!slots.ok) throw new Error(slots.error);
    const { sequence } = slots.value;
    writeKeyFiles(files.keys, { ...slots.value, label, sequence: sequence + 1 });
    spoil(files);
  };
  add('Goed');
  add('Sleutel', ({ keys }) => {
    for (const path of keys) writeFileSync(path, readFileSync(path, 'utf8').slice(0, 100));
  });
  add('Weg', ({ database }) => rmSync(database));
  add('Nieuwer', ({ database }) => makeNewer(database, made));
  add('Beschadigd', ({ database }) => spoilPage(database, 0));
  add('Half leesbaar', ({ database }) => spoilPage(database, 1));
  made.remove();
}

function makeNewer(path: string, { databaseKey }: MadeVault): void {
  const database = connect(path, databaseKey);
  const version = Number(database.pragma('user_version', { simple: true }));
  database.pragma(`user_version=${version + 1}`);
  database.close();
}

/** Noise in the middle of a page: without the first nothing can be read, without another what does not stand on it. */
function spoilPage(path: string, page: number): void {
  const bytes = readFileSync(path);
  bytes.fill(7, page * 4096 + 100, page * 4096 + 400);
  writeFileSync(path, bytes);
}
