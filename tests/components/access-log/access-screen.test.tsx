import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessScreen, LogsScreen } from '../../../renderer/app/access-screen.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

describe('who opened a file', () => {
  it('is shown per inhabitant, with when, in which vault, and which file', async () => {
    const vault = await aVault();
    const { id, inhabitantId } = await aStoredConversation(vault);
    await vault.get(conversations.get, { id });
    show(vault, <AccessScreen id={inhabitantId} />);
    await screen.findByText('Geopend: gesprek van dinsdag 3 maart 2026');
    expect(screen.getAllByText(/dinsdag 3 maart 2026, \d+\.30, Sanne$/).length).toBeGreaterThan(0);
    await screen.findByText(/^Regels blijven 5 jaar staan. Controleer deze termijn/);
  });

  it('is shown for the whole vault without a name once someone is deleted, beside what was deleted', async () => {
    const vault = await aVault();
    const { inhabitantId } = await aStoredConversation(vault);
    await vault.get(retention.remove, { target: { kind: 'inhabitant', id: inhabitantId } });
    const { container } = show(vault, <LogsScreen />);
    await screen.findByText('Een inwoner met alles');
    expect((await screen.findAllByText(/inwoner die is verwijderd/)).length).toBeGreaterThan(0);
    expect(container.textContent).not.toContain('Yildiz');
  });
});
