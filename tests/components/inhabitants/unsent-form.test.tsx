import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InhabitantsScreen } from '../../../renderer/features/inhabitants/inhabitants-screen.tsx';
import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const owner = { kind: 'nobody' } as const;
const kept = (vault: TestVault) => vault.get(formDrafts.list, { owner });

describe('a form that is left before it is sent', () => {
  it('comes back with its words, and says that they are not saved yet', async () => {
    const vault = await aVault();
    await fillIn(vault, 'meneer De Boer');
    await leave(vault);
    show(vault, <InhabitantsScreen isAdding />);
    await screen.findByText(/nog niet bewaard/);
    expect(nameField().value).toBe('meneer De Boer');
  });

  it('can be begun anew, and then keeps nothing of what stood there', async () => {
    const vault = await aVault();
    await fillIn(vault, 'meneer De Boer');
    await leave(vault);
    show(vault, <InhabitantsScreen isAdding />);
    fireEvent.click(await screen.findByRole('button', { name: 'Begin opnieuw' }));
    await waitFor(() => expect(nameField().value).toBe(''));
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
    await waitFor(async () => expect(await kept(vault)).toEqual([]));
  });

  it.each(['Bewaren', 'Annuleren'])('keeps nothing after %s', async (button) => {
    const vault = await aVault();
    await fillIn(vault, 'meneer De Boer');
    await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await kept(vault)).toEqual([]));
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await kept(vault)).toEqual([]);
  });

  it('begins empty when what was kept is of a form with other fields', async () => {
    const vault = await aVault();
    const draft = JSON.stringify({ naam: 'meneer De Boer' });
    await vault.get(formDrafts.keep, { owner, place: 'inhabitant', draft });
    show(vault, <InhabitantsScreen isAdding />);
    await screen.findByLabelText('Naam');
    expect(nameField().value).toBe('');
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
  });
});

async function fillIn(vault: TestVault, name: string): Promise<void> {
  show(vault, <InhabitantsScreen isAdding />);
  fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: name } });
}

/** Another screen, before the pause after typing is over. */
async function leave(vault: TestVault): Promise<void> {
  cleanup();
  await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
}

const nameField = () => screen.getByLabelText<HTMLInputElement>('Naam');
