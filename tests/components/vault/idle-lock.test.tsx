import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { IdleLock } from '../../../renderer/app/idle-lock.tsx';
import { LockGate } from '../../../renderer/app/lock-gate.tsx';
import { useFlushBeforeLock } from '../../../renderer/bridge/flush.tsx';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const UNTIL_ANNOUNCED_MS = 4 * 60_000 + 31_000;

describe('a vault that is about to lock because nobody is there', () => {
  it('says so quietly, and that nothing is lost', async () => {
    const vault = await shownAndQuiet();
    expect(screen.getByRole('status').textContent).toContain(
      'Wat je schreef, wordt eerst bewaard.',
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await vault.get(vaultContract.status, {})).toMatchObject({ kind: 'open' });
  });

  it.each([
    ['any key', () => fireEvent.keyDown(window, { key: 'Shift' })],
    ['a movement of the mouse', () => fireEvent.pointerMove(window)],
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Ik ben er nog' }))],
  ])('stays open after %s', async (_what, act_) => {
    const vault = await shownAndQuiet();
    act_();
    await waitFor(() => expect(screen.queryByText(/Het is een tijdje stil/)).toBeNull());
    await pass(vault, 60_000);
    expect(await vault.get(vaultContract.status, {})).toMatchObject({ kind: 'open' });
  });

  it('saves what is being typed, and then shows the door', async () => {
    const save = vi.fn();
    const vault = await shownAndQuiet(async () => save(await kindOf(vault)));
    // Bit by bit: the page answers between.
    for (let passed = 0; passed < 30_000; passed += 100) await pass(vault, 100);
    await screen.findByLabelText('Wachtzin');
    const said = await screen.findByText(/, omdat het even stil was\./);
    expect(said.textContent).toContain('Alles wat je schreef, is bewaard.');
    expect(screen.queryByText(/Het is een tijdje stil/)).toBeNull();
    expect(save.mock.calls).toEqual([['open']]);
    expect(await kindOf(vault)).toBe('closed');
  });

  it('saves what is being typed when the window is closed', async () => {
    const save = vi.fn();
    await shownAndQuiet(async () => save());
    fireEvent(window, new Event('pagehide'));
    // The calls must be on their way at once: the page is gone after this event.
    expect(save).toHaveBeenCalledOnce();
  });

  it('reports typing now and then, not at every key', async () => {
    const vault = await shownAndQuiet();
    const calls = vi.spyOn(vault, 'raw');
    for (const key of 'Ik wil weer naar mijn zus') fireEvent.keyDown(window, { key });
    await waitFor(() => expect(screen.queryByText(/Het is een tijdje stil/)).toBeNull());
    calls.mockClear();
    for (const key of 'Ik wil weer naar mijn zus') fireEvent.keyDown(window, { key });
    expect(calls.mock.calls.length).toBeLessThanOrEqual(1);
  });
});

async function shownAndQuiet(
  save: () => Promise<void> = async () => undefined,
): Promise<TestVault> {
  const vault = await aVault();
  show(
    vault,
    <>
      <LockGate>
        <Typing save={save} />
      </LockGate>
      <IdleLock />
    </>,
  );
  await screen.findByRole('status');
  await pass(vault, UNTIL_ANNOUNCED_MS);
  await screen.findByText(/Het is een tijdje stil/);
  return vault;
}

function Typing(props: { readonly save: () => Promise<void> }) {
  useFlushBeforeLock(props.save);
  return null;
}

async function pass(vault: TestVault, ms: number): Promise<void> {
  await act(async () => vault.timing.pass(ms));
}

async function kindOf(vault: TestVault): Promise<string> {
  return (await vault.get(vaultContract.status, {})).kind;
}
