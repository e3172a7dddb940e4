import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { UnsavedStrip } from '../../../renderer/app/unsaved-strip.tsx';
import { PlanConversation } from '../../../renderer/features/conversations/plan-conversation.tsx';
import { InhabitantsScreen } from '../../../renderer/features/inhabitants/inhabitants-screen.tsx';
import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import { withFullDiskFor } from '../../support/a-full-disk.ts';
import { aStoredConversation } from '../../support/builders.ts';
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

  it('does not take what is typed now for what stood there before', async () => {
    const vault = await aVault();
    await fillIn(vault, 'meneer De Boer');
    await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
    await pauseAfterTyping();
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
    expect(nameField().value).toBe('meneer De Boer');
  });

  it('can be begun anew, and then keeps nothing of what stood there', async () => {
    const vault = await aVault();
    await fillIn(vault, 'meneer De Boer');
    await leave(vault);
    show(vault, <InhabitantsScreen isAdding />);
    const anew = await screen.findByRole('button', { name: 'Begin opnieuw' });
    fireEvent.change(nameField(), { target: { value: 'meneer De Boer, Jan' } });
    fireEvent.click(anew);
    await waitFor(() => expect(nameField().value).toBe(''));
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
    await pauseAfterTyping();
    expect(await kept(vault)).toEqual([]);
  });

  it.each(['Bewaren', 'Annuleren'])('keeps nothing after %s', async (button) => {
    const vault = await aVault();
    await fillIn(vault, 'meneer De Boer');
    await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
    fireEvent.change(nameField(), { target: { value: 'meneer De Boer, Jan' } });
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await kept(vault)).toEqual([]));
    cleanup();
    await pauseAfterTyping();
    expect(await kept(vault)).toEqual([]);
  });

  it('comes back with its last words when it is opened again at once', async () => {
    const vault = await aVault();
    show(vault, <Page />);
    fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: 'meneer' } });
    await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
    fireEvent.change(nameField(), { target: { value: 'meneer De Boer' } });
    fireEvent.click(screen.getByText('away'));
    fireEvent.click(screen.getByText('back'));
    await screen.findByText(/nog niet bewaard/);
    expect(nameField().value).toBe('meneer De Boer');
  });

  it('comes back half-way, with a day still open, a time that is none and somebody without a name', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    const plan = <PlanConversation caseId={caseId} onPlanned={() => {}} onCancel={() => {}} />;
    show(vault, plan);
    fireEvent.change(await screen.findByLabelText('Waar?'), { target: { value: 'op kantoor' } });
    fireEvent.change(screen.getByLabelText('Hoe laat?'), { target: { value: 'na de lunch' } });
    cleanup();
    show(vault, plan);
    await screen.findByText(/nog niet bewaard/);
    expect(screen.getByLabelText('Waar?')).toHaveProperty('value', 'op kantoor');
  });

  it.each([
    ['of a form with other fields', JSON.stringify({ naam: 'meneer De Boer' })],
    ['not to be read', '{"name":'],
  ])('begins empty when what was kept is %s', async (_, draft) => {
    const vault = await aVault();
    await vault.get(formDrafts.keep, { owner, place: 'inhabitant', draft });
    show(vault, <InhabitantsScreen isAdding />);
    await screen.findByLabelText('Naam');
    expect(nameField().value).toBe('');
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
  });

  it('begins empty, and can be filled in, when the vault cannot say what was kept', async () => {
    const vault = await aVault();
    show(withFullDiskFor(vault, formDrafts.list).vault, <InhabitantsScreen isAdding />);
    await screen.findByLabelText('Naam');
  });

  it('does not come back after it was given up while the disk was full', async () => {
    const vault = await aVault();
    const disk = withFullDiskFor(vault, formDrafts.letGo);
    show(disk.vault, <Page />);
    fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: 'meneer' } });
    await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    const strip = await screen.findByRole('alert');
    expect(strip.textContent).toContain('De schijf is vol.');
    disk.isFull = false;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(async () => expect(await kept(vault)).toEqual([]));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

/** A page on which one goes away from the form and back, with the strip that stands on every screen. */
function Page() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <UnsavedStrip />
      <button type="button" onClick={() => setHere(false)}>
        away
      </button>
      <button type="button" onClick={() => setHere(true)}>
        back
      </button>
      {isHere && <InhabitantsScreen isAdding />}
    </>
  );
}

async function fillIn(vault: TestVault, name: string): Promise<void> {
  show(vault, <InhabitantsScreen isAdding />);
  fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: name } });
}

/** Another screen, before the pause after typing is over. */
async function leave(vault: TestVault): Promise<void> {
  cleanup();
  await waitFor(async () => expect(await kept(vault)).toHaveLength(1));
}

/** Longer than what is typed waits for its save. */
const pauseAfterTyping = () => new Promise((resolve) => setTimeout(resolve, 900));

const nameField = () => screen.getByLabelText<HTMLInputElement>('Naam');
