import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backup } from '../../../shared/features/backup/contract.ts';
import { emergencyCopies } from '../../../shared/features/emergency-copies/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const words = 'Dan kan ik weer naar mijn zus.';

describe('an emergency copy', () => {
  it('keeps what could not be saved where nobody else can read it, and puts it back', async () => {
    const { vault, path, call, texts } = await aVaultWithAHeldCall();
    expect(await vault.get(emergencyCopies.save, { calls: [call] })).toEqual({ savedAs: path });
    const bytes = readFileSync(path);
    for (const encoding of ['utf8', 'base64', 'hex', 'utf16le'] as const) {
      expect(bytes.includes(Buffer.from(words).toString(encoding))).toBe(false);
    }
    expect(await texts()).toEqual([]);

    vault.host.fileToOpen = path;
    const found = await vault.get(emergencyCopies.open, {});
    expect(found).toEqual({ savedAt: vault.clock.now(), callCount: 1 });
    expect(await texts()).toEqual([]);
    expect(await vault.get(emergencyCopies.putBack, {})).toEqual({ done: 1, refused: 0 });
    expect(await texts()).toEqual([words]);
    expect((await vault.call(emergencyCopies.putBack, {})).ok).toBe(false);
  });

  it('opens after the vault was closed and opened again', async () => {
    const { vault, path, call, texts } = await aVaultWithAHeldCall();
    await vault.get(emergencyCopies.save, { calls: [call] });
    vault.close();
    await vault.unlock();
    vault.host.fileToOpen = path;
    await vault.get(emergencyCopies.open, {});
    await vault.get(emergencyCopies.putBack, {});
    expect(await texts()).toEqual([words]);
  });

  it('opens in what was made of a backup, and in what was saved of the damaged vault', async () => {
    const { vault, path, call } = await aVaultWithAHeldCall();
    await vault.get(emergencyCopies.save, { calls: [call] });
    await vault.get(backup.checkNow, {});
    await vault.get(vaultCalls.lock, {});
    const [stored] = await vault.get(backup.stored, { vaultId: vault.id });
    if (!stored) throw new Error('there is no backup');
    const secret = { kind: 'passphrase', text: PASSPHRASE } as const;
    const source = { kind: 'stored', vaultId: vault.id, name: stored.name } as const;
    const made = [
      await vault.get(backup.restore, { source, secret, insteadOf: null }),
      await vault.get(backup.rescue, { vaultId: vault.id, secret }),
    ];
    for (const { vaultId } of made) {
      await vault.get(vaultCalls.unlock, { vaultId, passphrase: PASSPHRASE });
      vault.host.fileToOpen = path;
      await vault.get(emergencyCopies.open, {});
      expect(await vault.get(emergencyCopies.putBack, {})).toEqual({ done: 1, refused: 0 });
      await vault.get(vaultCalls.lock, {});
    }
  });

  it('does not open in another vault, nor when it was changed, cut short or never a copy', async () => {
    const { vault, path, call } = await aVaultWithAHeldCall();
    await vault.get(emergencyCopies.save, { calls: [call] });
    const whole = readFileSync(path, 'utf8');
    const codeOfOpening = async (where: TestVault) => {
      where.host.fileToOpen = path;
      const answer = await where.call(emergencyCopies.open, {});
      return answer.ok ? 'opened' : answer.error.code;
    };
    const other = await testVault({ isOpen: false });
    onTestFinished(() => other.remove());
    await setUpVault(other.raw, { label: 'Noor', passphrase: PASSPHRASE });
    expect(await codeOfOpening(other)).toBe('copy-unreadable');
    // The first letter of what is sealed, whatever it is.
    const changed = whole.replace(/(?<=box\\":\\")./, (sign) => (sign === 'A' ? 'B' : 'A'));
    expect(changed).not.toBe(whole);
    for (const content of [changed, whole.slice(0, 200), '', 'geen kopie', '{"sealed":1}']) {
      writeFileSync(path, content);
      expect(await codeOfOpening(vault)).toBe('copy-unreadable');
    }
    writeFileSync(path, whole);
    expect(await codeOfOpening(vault)).toBe('opened');
  });

  it('puts back what still has a place, and says how much has none', async () => {
    const { vault, path, call, texts } = await aVaultWithAHeldCall();
    const gone = { call: notes.save.name, input: { ...call.input, conversationId: randomUUID() } };
    await vault.get(emergencyCopies.save, { calls: [gone, { call: 'x.y', input: {} }, call] });
    vault.host.fileToOpen = path;
    await vault.get(emergencyCopies.open, {});
    expect(await vault.get(emergencyCopies.putBack, {})).toEqual({ done: 1, refused: 2 });
    expect(await texts()).toEqual([words]);
  });

  it('is not made and not opened when the person cancels', async () => {
    const { vault, call } = await aVaultWithAHeldCall();
    vault.host.savePath = null;
    vault.host.fileToOpen = null;
    expect(await vault.get(emergencyCopies.save, { calls: [call] })).toEqual({ savedAs: null });
    expect(await vault.get(emergencyCopies.open, {})).toBeNull();
  });
});

async function aVaultWithAHeldCall() {
  const vault = await testVault();
  const folder = tempFolder();
  onTestFinished(() => {
    vault.remove();
    folder.remove();
  });
  const { id: conversationId } = await aStoredConversation(vault);
  const path = join(folder.path, 'naast-noodkopie.naast');
  vault.host.savePath = path;
  const input = { conversationId, changed: [aLine({ text: words, position: 1 })], removed: [] };
  return {
    vault,
    path,
    call: { call: notes.save.name, input },
    texts: async () => (await vault.get(notes.list, { conversationId })).map(({ text }) => text),
  };
}
