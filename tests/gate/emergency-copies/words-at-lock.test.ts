import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { emergencyCopies } from '../../../shared/features/emergency-copies/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import type { LastLock } from '../../../shared/features/vault/schema.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const words = 'Dan kan ik weer naar mijn zus.';
const MINUTE = 60_000;

it('what is held at a lock is sealed in a copy that nobody can read, and can be put back', async () => {
  const { vault, call, texts } = await aVaultWithAHeldCall();
  await vault.get(emergencyCopies.hold, { calls: [call] });
  vault.timing.pass(6 * MINUTE);
  const last = await lastLock(vault);
  expect(last).toMatchObject({ why: 'idle', words: { kind: 'copied' } });
  const path = last?.words.kind === 'copied' ? last.words.path : '';
  for (const encoding of ['utf8', 'base64', 'hex', 'utf16le'] as const)
    expect(readFileSync(path).includes(Buffer.from(words).toString(encoding))).toBe(false);

  await vault.unlock();
  vault.host.fileToOpen = path;
  await vault.get(emergencyCopies.open, {});
  await vault.get(emergencyCopies.putBack, {});
  expect(await texts()).toEqual([words]);
});

it('the copy goes to the documents when that folder is there, also when the shell is gone at once', async () => {
  const { vault, call } = await aVaultWithAHeldCall();
  const documents = join(vault.folder, 'Documents');
  mkdirSync(documents);
  await vault.get(emergencyCopies.hold, { calls: [call] });
  vault.close();
  const last = await lastLock(vault);
  expect(last).toMatchObject({ why: 'closed', words: { kind: 'copied' } });
  expect(dirname(last?.words.kind === 'copied' ? last.words.path : '')).toBe(documents);
});

it('nothing is copied and nothing told when what was held was saved before somebody locked', async () => {
  const { vault, call } = await aVaultWithAHeldCall();
  await vault.get(emergencyCopies.hold, { calls: [call] });
  await vault.get(emergencyCopies.hold, { calls: [] });
  await vault.get(vaultCalls.lock, {});
  expect(await lastLock(vault)).toBeNull();
});

it('all is called saved only when the page said in time that it had saved', async () => {
  const { vault } = await aVaultWithAHeldCall();
  vault.lockSoon('signal');
  await vault.get(vaultCalls.lock, {});
  expect(await lastLock(vault)).toMatchObject({ why: 'signal', words: { kind: 'saved' } });
  await vault.unlock();
  expect(await lastLock(vault)).toBeNull();
  vault.lockSoon('signal');
  vault.timing.pass(500);
  expect(await lastLock(vault)).toMatchObject({ why: 'signal', words: { kind: 'unknown' } });
});

it('room for the last words is kept on the disk while the vault is open, and given up at the lock', async () => {
  const { vault } = await aVaultWithAHeldCall();
  const room = join(vault.folder, 'room-for-last-words');
  expect(readFileSync(room).length).toBe(128 * 1024);
  await vault.get(vaultCalls.lock, {});
  expect(existsSync(room)).toBe(false);
});

it('it is told when nothing took the last words', async () => {
  const { vault, call } = await aVaultWithAHeldCall();
  await vault.get(emergencyCopies.hold, { calls: [call] });
  // Neither folder takes a file of that name: one is not there, in the other a folder has it.
  const name = `naast-noodkopie-${vault.clock.now().replaceAll(/[:.]/g, '-')}.naast`;
  mkdirSync(join(vault.folder, name));
  vault.timing.pass(6 * MINUTE);
  expect(await lastLock(vault)).toMatchObject({ why: 'idle', words: { kind: 'lost' } });
});

async function aVaultWithAHeldCall() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { id: conversationId } = await aStoredConversation(vault);
  const input = { conversationId, changed: [aLine({ text: words, position: 1 })], removed: [] };
  return {
    vault,
    call: { call: notes.save.name, input },
    texts: async () => (await vault.get(notes.list, { conversationId })).map(({ text }) => text),
  };
}

function lastLock(vault: TestVault): Promise<LastLock | null> {
  return vault.get(vaultCalls.lastLock, {});
}
