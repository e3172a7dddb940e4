import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { judgePlace } from '../../../main/vault/place/judge-place.ts';
import { lookAtPlace } from '../../../main/vault/place/look-at-place.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { LABEL, PASSPHRASE, testVault, vaultIn } from '../../support/test-vault.ts';

describe('a vault in a folder that a sync program keeps the same', () => {
  it('is not opened, nothing in its folder changes, and the screen is told why', async () => {
    const sound = await testVault();
    const { id } = sound;
    sound.close();
    const synced = tempFolder();
    onTestFinished(() => synced.remove());
    // What Syncthing leaves in each folder it keeps the same.
    mkdirSync(join(synced.path, '.stfolder'));
    const folder = join(synced.path, 'naast', 'vaults');
    mkdirSync(join(synced.path, 'naast'));
    renameSync(sound.folder, folder);
    const before = fileHashes(folder);

    const vault = vaultIn(folder, sound.clock, () => judgePlace(lookAtPlace(folder)));
    onTestFinished(() => vault.close());
    expect(await vault.get(vaultCalls.status, {})).toEqual({
      kind: 'misplaced',
      problem: 'synced',
      folder,
    });
    const refused = { ok: false, error: { code: 'place-refused' } };
    const opening = { vaultId: id, passphrase: PASSPHRASE };
    expect(await vault.call(vaultCalls.unlock, opening)).toEqual(refused);
    const making = { label: `${LABEL} 2`, passphrase: PASSPHRASE };
    expect(await vault.call(vaultCalls.create, making)).toEqual(refused);
    expect(fileHashes(folder)).toEqual(before);

    // Once the folder is no longer kept the same, looking again is enough.
    rmSync(join(synced.path, '.stfolder'), { recursive: true });
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
    await vault.get(vaultCalls.unlock, opening);
  });

  it('is recognised through a link, and before the folder is there', () => {
    const synced = tempFolder();
    onTestFinished(() => synced.remove());
    mkdirSync(join(synced.path, '.stfolder'));
    expect(judgePlace(lookAtPlace(join(synced.path, 'not', 'there', 'yet')))).toBe('synced');
    const plain = tempFolder();
    onTestFinished(() => plain.remove());
    // A junction on Windows, where a link needs rights; elsewhere a link to a folder.
    symlinkSync(synced.path, join(plain.path, 'link'), 'junction');
    expect(judgePlace(lookAtPlace(join(plain.path, 'link', 'vaults')))).toBe('synced');
    expect(judgePlace(lookAtPlace(join(plain.path, 'vaults')))).toBeUndefined();
  });
});
