import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaseScreen } from '../../../renderer/app/case-screen.tsx';
import { InhabitantScreen } from '../../../renderer/app/inhabitant-screen.tsx';
import { cases } from '../../../shared/features/cases/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { CaseId } from '../../../shared/primitives/ids.ts';
import { anInhabitant, aStoredConversation, itemId } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

describe('the cases of an inhabitant', () => {
  it('keeps the question literally when a case is opened', async () => {
    const vault = await aVault();
    const { id } = await vault.get(inhabitants.add, anInhabitant());
    show(vault, <InhabitantScreen id={id} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak openen' }));
    const question = await screen.findByLabelText('De vraag, in eigen woorden');
    await waitFor(() => expect(question).toBe(document.activeElement));
    fireEvent.change(question, { target: { value: 'ik wil nr me zus,, en de moskee' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

    await screen.findByText('“ik wil nr me zus,, en de moskee”');
    expect(await vault.get(cases.list, { inhabitantId: id })).toMatchObject([
      { question: 'ik wil nr me zus,, en de moskee' },
    ]);
  });

  it('asks for the question when it is missing', async () => {
    const vault = await aVault();
    const { id } = await vault.get(inhabitants.add, anInhabitant());
    show(vault, <InhabitantScreen id={id} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak openen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Bewaren' }));

    await screen.findByText('Vul dit in.');
    expect(await vault.get(cases.list, {})).toEqual([]);
  });
});

describe('the page of a case', () => {
  it('shows whose it is and the question in own words', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    const title = await screen.findByRole('heading', { level: 1, name: 'mevrouw Yildiz' });
    expect(title).toBe(document.activeElement);
    screen.getByText('“Ik wil weer naar mijn zus en naar de moskee.”');
  });

  it('shows the new words, and gives the focus back, when the question was changed', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Wijzigen' }));
    const question = await screen.findByLabelText('De vraag, in eigen woorden');
    fireEvent.change(question, { target: { value: 'Hoe kom ik bij mijn zus?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

    await screen.findByText('“Hoe kom ik bij mijn zus?”');
    const change = screen.getByRole('button', { name: 'Wijzigen' });
    await waitFor(() => expect(change).toBe(document.activeElement));
  });

  it('says that it is not there when the case does not exist', async () => {
    const nowhere = CaseId.parse(itemId());
    show(await aVault(), <CaseScreen id={nowhere} />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Dit is er niet meer.');
  });
});
