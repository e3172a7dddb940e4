import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KeysEverywhere } from '../../../renderer/app/keys-everywhere.tsx';
import { useFlushBeforeLock } from '../../../renderer/bridge/flush.tsx';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

describe('Ctrl+L', () => {
  it('locks after what was still being typed has been saved', async () => {
    const vault = await aVault();
    const statusWhileSaving = vi.fn();
    const save = async () => statusWhileSaving((await vault.get(vaultContract.status, {})).kind);
    show(vault, <Screen save={save} />);
    pressLock();

    await untilLocked(vault);
    expect(statusWhileSaving.mock.calls).toEqual([['open']]);
  });

  it('locks all the same when saving fails or does not end', async () => {
    const vault = await aVault();
    show(
      vault,
      <>
        <Screen save={() => Promise.reject(new Error('the disk is full'))} />
        <Typing save={() => new Promise(() => undefined)} />
      </>,
    );
    pressLock();
    await untilLocked(vault);
  });
});

describe('the other keys that work everywhere', () => {
  it('goes to search when Ctrl+F is pressed', async () => {
    show(await aVault(), <Screen save={async () => undefined} />);
    fireEvent.keyDown(window, { key: 'f', ctrlKey: true });
    await screen.findByText('place: search');
  });

  it('shows all keys when F1 is pressed, until Esc', async () => {
    show(await aVault(), <Screen save={async () => undefined} />);
    fireEvent.keyDown(window, { key: 'F1' });
    const dialog = await screen.findByRole('dialog', { name: 'Alle toetsen' });
    fireEvent.keyDown(dialog, { key: 'Escape' });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

function Screen(props: { readonly save: () => Promise<void> }) {
  return (
    <>
      <KeysEverywhere />
      <Typing save={props.save} />
      <p>place: {useRoute().name}</p>
    </>
  );
}

function Typing(props: { readonly save: () => Promise<void> }) {
  useFlushBeforeLock(props.save);
  return null;
}

function pressLock(): void {
  fireEvent.keyDown(window, { key: 'l', ctrlKey: true });
}

async function untilLocked(vault: TestVault): Promise<void> {
  await vi.waitFor(
    async () => expect(await vault.get(vaultContract.status, {})).toMatchObject({ kind: 'closed' }),
    { timeout: 3000 },
  );
}
