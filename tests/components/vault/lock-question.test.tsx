import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IdleLock } from '../../../renderer/app/idle-lock.tsx';
import { KeysEverywhere } from '../../../renderer/app/keys-everywhere.tsx';
import { LockGate } from '../../../renderer/app/lock-gate.tsx';
import { LockQuestion } from '../../../renderer/app/lock-question.tsx';
import { useSave } from '../../../renderer/bridge/unsaved.tsx';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { onDisk } from '../notes/show-room.tsx';
import { aVault, show } from '../show.tsx';

describe('locking while the disk did not take the last words', () => {
  it('asks first, with a safe choice under the finger, and stays open', async () => {
    const { vault } = await withWordsOnTheScreenOnly();
    pressLock();
    const dialog = await screen.findByRole('dialog', { name: 'Niet alles is bewaard' });
    expect(document.activeElement?.textContent).toContain('Bewaar versleuteld');
    fireEvent.keyDown(dialog, { key: 'Escape' });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await kindOf(vault)).toBe('open');
  });

  it('keeps them where the person says and then locks, with nothing more to tell', async () => {
    const { vault } = await withWordsOnTheScreenOnly();
    vault.host.savePath = join(vault.folder, 'kopie.naast');
    pressLock();
    press(await screen.findByRole('dialog'), /^Bewaar versleuteld/);
    await untilLocked(vault);
    expect(existsSync(vault.host.savePath)).toBe(true);
    expect(await vault.get(vaultContract.lastLock, {})).toBeNull();
  });

  it('locks all the same when told to, and the door says where the words are', async () => {
    const { vault } = await withWordsOnTheScreenOnly();
    pressLock();
    press(await screen.findByRole('dialog'), 'Toch vergrendelen');
    await untilLocked(vault);
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain(`Ze staan versleuteld in ${vault.folder}`);
    expect(told.textContent).not.toContain('is bewaard');
  });

  it('asks nothing once they are saved after all', async () => {
    const { vault, disk } = await withWordsOnTheScreenOnly();
    disk.isFull = false;
    press(document.body, 'typ');
    await screen.findByText('alles is bewaard');
    pressLock();
    await untilLocked(vault);
    expect(await vault.get(vaultContract.lastLock, {})).toBeNull();
  });
});

describe('a lock because nobody is there, while the disk did not take the last words', () => {
  it('is announced with other words, and the vault keeps them in a copy', async () => {
    const { vault } = await withWordsOnTheScreenOnly();
    await act(async () => vault.timing.pass(4 * 60_000 + 31_000));
    await screen.findByText(/Je laatste woorden zijn niet bewaard\. Bewaar ze nu/);
    await act(async () => vault.timing.pass(30_000));
    await untilLocked(vault);
    expect(await vault.get(vaultContract.lastLock, {})).toMatchObject({
      why: 'idle',
      words: { kind: 'copied' },
    });
  });
});

describe('words that the vault itself refuses', () => {
  it('are asked about before a lock, and the door says where they are', async () => {
    const { vault } = await withWordsOnTheScreenOnly({
      text: 'te lang '.repeat(2000),
      isFull: false,
    });
    pressLock();
    press(await screen.findByRole('dialog'), 'Toch vergrendelen');
    await untilLocked(vault);
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain(`Ze staan versleuteld in ${vault.folder}`);
  });
});

async function withWordsOnTheScreenOnly({ text = 'Eerst de ramen.', isFull = true } = {}) {
  const vault = await aVault();
  const { id } = await aStoredConversation(vault);
  const disk = { isFull };
  show(
    onDisk(vault, disk),
    <>
      <LockGate>
        <KeysEverywhere />
        <Typing conversationId={id} text={text} />
      </LockGate>
      <LockQuestion />
      <IdleLock />
    </>,
  );
  press(await screen.findByText(/^typ$/).then(() => document.body), 'typ');
  await screen.findByText('niet bewaard');
  return { vault, disk };
}

/** Types one line, and says whether the vault took it. */
function Typing(props: { readonly conversationId: ConversationId; readonly text: string }) {
  const save = useSave();
  const [state, setState] = useState('');
  const type = async () => {
    const changed = [aLine({ text: props.text })];
    const part = { conversationId: props.conversationId, changed, removed: [] };
    const answer = await save('notes', notes.save, [part]);
    setState(answer.ok ? 'alles is bewaard' : 'niet bewaard');
  };
  return (
    <>
      <button type="button" onClick={() => void type()}>
        typ
      </button>
      <p>{state}</p>
    </>
  );
}

function press(where: HTMLElement, name: string | RegExp): void {
  fireEvent.click(within(where).getByRole('button', { name }));
}

function pressLock(): void {
  fireEvent.keyDown(window, { key: 'l', ctrlKey: true });
}

async function kindOf(vault: TestVault): Promise<string> {
  return (await vault.get(vaultContract.status, {})).kind;
}

async function untilLocked(vault: TestVault): Promise<void> {
  await vi.waitFor(async () => expect(await kindOf(vault)).toBe('closed'), { timeout: 3000 });
}
