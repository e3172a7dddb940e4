import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InhabitantScreen } from '../../../renderer/app/inhabitant-screen.tsx';
import { ConsentWarnings } from '../../../renderer/features/papers/consent-warnings.tsx';
import { consents } from '../../../shared/features/consents/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

describe('the consents of an inhabitant', () => {
  it('are withdrawn in one action, say what follows and keep their history', async () => {
    const vault = await aVault();
    const { inhabitantId } = await aStoredConversation(vault);
    const keep = { inhabitantId, purpose: 'keep', answer: 'given', until: null } as const;
    await vault.get(consents.record, keep);
    show(vault, <InhabitantScreen id={inhabitantId} />);
    const group = await screen.findByRole('group', { name: 'Mag ik bewaren wat is opgeschreven?' });
    fireEvent.click(within(group).getByRole('button', { name: 'Trek in' }));
    await within(group).findByText(/staan nu bij Bewaren of verwijderen/);
    await screen.findByText('2 antwoorden, met de dag');
    const { history } = await vault.get(consents.get, { inhabitantId });
    expect(history.map(({ answer }) => answer)).toEqual(['given', 'withdrawn']);
  });

  it('keep how they were asked', async () => {
    const vault = await aVault();
    const { inhabitantId } = await aStoredConversation(vault);
    show(vault, <InhabitantScreen id={inhabitantId} />);
    fireEvent.click(await screen.findByLabelText('Op papier'));
    const group = screen.getByRole('group', { name: 'Mag ik bewaren wat is opgeschreven?' });
    fireEvent.click(within(group).getByRole('button', { name: 'Ja' }));
    await screen.findByText(/Op papier gevraagd\./);
    const { history } = await vault.get(consents.get, { inhabitantId });
    expect(history).toMatchObject([{ purpose: 'keep', answer: 'given', asked: 'on_paper' }]);
  });

  it('are said beside the partner card before it is saved', async () => {
    const vault = await aVault();
    const { id, inhabitantId } = await aStoredConversation(vault);
    show(vault, <ConsentWarnings conversationId={id} kind="partnerkaart" />);
    await screen.findByText(/^Nog niet gevraagd of de gesprekspartner dit mag zien/);
    const refused = { inhabitantId, purpose: 'show_partner', answer: 'refused' } as const;
    await vault.get(consents.record, { ...refused, until: null });
    await screen.findByText(
      'Niet voor de gesprekspartner: de inwoner wil dat niet, sinds dinsdag 3 maart 2026.',
    );
  });

  it('say nothing beside the summary while nobody said no', async () => {
    const vault = await aVault();
    const { id } = await aStoredConversation(vault);
    const { container } = show(vault, <ConsentWarnings conversationId={id} kind="samenvatting" />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container.querySelector('.strip')).toBeNull();
  });
});
