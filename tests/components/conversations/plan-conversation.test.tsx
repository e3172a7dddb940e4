import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PlanConversation } from '../../../renderer/features/conversations/plan-conversation.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

describe('planning a conversation', () => {
  it('stores type, day, time, place and the people at the table', async () => {
    const { vault, caseId, earlier, onPlanned } = await thePlan();
    await chooseType('Kennismaking en vraagverheldering');
    write('Welke dag?', '1 april 2027');
    write('Hoe laat?', '14.30');
    write('Waar?', 'op kantoor');
    const [partner] = await peopleAtTable();
    fireEvent.change(partner.getByLabelText('Naam'), { target: { value: 'mevrouw Jansen' } });
    fireEvent.change(partner.getByLabelText('Werkt bij'), {
      target: { value: 'gemeente Rivierveen' },
    });
    save();

    await vi.waitFor(() => expect(onPlanned).toHaveBeenCalled());
    const all = await vault.get(conversations.list, { caseId });
    expect(all.find(({ id }) => id !== earlier.id)).toMatchObject({
      templateId: 'kennismaking',
      date: '2027-04-01',
      time: '14:30',
      place: 'op kantoor',
      people: [
        { name: 'mevrouw Jansen', role: 'partner', relation: 'gemeente Rivierveen' },
        { name: 'Sanne Bakker', role: 'supporter' },
      ],
    });
  });

  it('offers all 19 types, each with its aim', async () => {
    await thePlan();
    fireEvent.click(typeButton());
    const options = await screen.findAllByRole('option');
    expect(options).toHaveLength(19);
    for (const { name, aim } of Object.values(templates)) {
      const option = screen.getByRole('option', { name });
      expect(aim.startsWith(option.querySelector('small')?.textContent ?? '?')).toBe(true);
    }
  });

  it('says the day in words while it is typed', async () => {
    await thePlan();
    write('Welke dag?', '31-3-2027');
    await screen.findByText('woensdag 31 maart 2027');
  });

  it('keeps all that was typed and says what is not right when type and day are missing', async () => {
    const { onPlanned } = await thePlan();
    write('Waar?', 'op kantoor');
    write('Welke dag?', '31-2-2027');
    save();

    await screen.findByText('Kies er een.');
    screen.getByText('Dit is geen dag op de kalender. Schrijf bijvoorbeeld 3-11-2026.');
    expect(screen.getByLabelText('Waar?')).toHaveProperty('value', 'op kantoor');
    expect(screen.getByLabelText('Welke dag?')).toHaveProperty('value', '31-2-2027');
    expect(onPlanned).not.toHaveBeenCalled();
  });

  it('does not take an unreadable time for no time', async () => {
    const { onPlanned } = await thePlan();
    await chooseType('Kennismaking en vraagverheldering');
    write('Welke dag?', '1 april 2027');
    write('Hoe laat?', '25.00');
    save();

    await screen.findByText('Dit is geen tijd. Schrijf bijvoorbeeld 10.00.');
    expect(onPlanned).not.toHaveBeenCalled();
  });

  it('asks for a name when only a telephone number was written down', async () => {
    const { onPlanned } = await thePlan();
    await chooseType('Kennismaking en vraagverheldering');
    write('Welke dag?', '1 april 2027');
    const [partner] = await peopleAtTable();
    fireEvent.change(partner.getByLabelText('Telefoon'), { target: { value: '0900 123' } });
    save();

    await partner.findByText('Vul dit in.');
    expect(onPlanned).not.toHaveBeenCalled();
  });
});

async function thePlan() {
  const vault = await aVault();
  const earlier = await aStoredConversation(vault);
  const onPlanned = vi.fn();
  show(
    vault,
    <PlanConversation caseId={earlier.caseId} onPlanned={onPlanned} onCancel={() => undefined} />,
  );
  await screen.findByRole('form', { name: 'Gesprek' });
  return { vault, caseId: earlier.caseId, earlier, onPlanned };
}

function typeButton(): HTMLElement {
  return screen.getByRole('button', { name: /Wat voor gesprek\?/ });
}

async function chooseType(name: string): Promise<void> {
  fireEvent.click(typeButton());
  fireEvent.click(await screen.findByRole('option', { name }));
}

function write(label: string, words: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } });
}

async function peopleAtTable() {
  const groups = await screen.findAllByRole('group', { name: /Persoon|Sanne/ });
  return [within(groups[0] ?? document.body)] as const;
}

function save(): void {
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
}
