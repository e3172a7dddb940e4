import { readdirSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InhabitantScreen } from '../../../renderer/app/inhabitant-screen.tsx';
import { notes } from '../../../shared/features/notes/contract.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { aVault, show } from '../show.tsx';

async function shown({ isPrivate }: { isPrivate: boolean }) {
  const vault = await aVault();
  const folder = tempFolder();
  onTestFinished(() => folder.remove());
  vault.host.folder = folder.path;
  const { id: conversationId, inhabitantId } = await aStoredConversation(vault);
  const changed = [aLine({ text: 'Zij is bang.', isPrivate })];
  await vault.get(notes.save, { conversationId, changed, removed: [] });
  show(vault, <InhabitantScreen id={inhabitantId} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Kopie maken' }));
  return { folder: folder.path, vault, conversationId };
}

describe('the copy for the inhabitant', () => {
  it('warns about home and the law before working notes go along or stay out', async () => {
    const { folder } = await shown({ isPrivate: true });
    await screen.findByText(/Is thuis niet veilig, geef ze dan niet mee naar huis/);
    await screen.findByText(/artikel 15, lid 4/);
    fireEvent.click(screen.getByRole('button', { name: 'Kies een map' }));
    await screen.findByText('Kies een van de twee.');
    fireEvent.click(screen.getByLabelText('Nee, ik laat ze weg'));
    fireEvent.click(screen.getByRole('button', { name: 'Kies een map' }));
    await screen.findByText('Schrijf in een paar woorden waarom.');
    expect(readdirSync(folder)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Waarom laat je ze weg?'), {
      target: { value: 'Haar zoon leest haar post.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Kies een map' }));
    await screen.findByText(/^De kopie staat in .*naast-kopie-2026-03-03/);
    expect(readdirSync(folder)).toEqual(['naast-kopie-2026-03-03']);
  });

  it('asks about working notes that were written since it was opened before', async () => {
    const { vault, conversationId } = await shown({ isPrivate: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Annuleren' }));
    const changed = [aLine({ text: 'Zij is bang.', isPrivate: true, position: 1 })];
    await vault.get(notes.save, { conversationId, changed, removed: [] });
    fireEvent.click(await screen.findByRole('button', { name: 'Kopie maken' }));
    await screen.findByLabelText('Nee, ik laat ze weg');
  });

  it('asks nothing about working notes when there are none', async () => {
    await shown({ isPrivate: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Kies een map' }));
    await screen.findByText(/^De kopie staat in /);
    expect(screen.queryByText(/Is thuis niet veilig, geef ze dan niet mee naar huis/)).toBeNull();
  });
});
