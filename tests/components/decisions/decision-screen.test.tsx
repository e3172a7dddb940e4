import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaseWorkScreen } from '../../../renderer/app/case-work-screen.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import type { DecisionContent } from '../../../shared/features/decisions/schema.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

async function showDecision(content: Partial<DecisionContent> = {}) {
  const vault = await aVault();
  const { caseId } = await aStoredConversation(vault);
  const opened = await vault.get(decisions.open, { caseId });
  const which = { caseId, decisionId: opened.id };
  await vault.get(decisions.save, { ...which, content: { ...opened.content, ...content } });
  show(vault, <CaseWorkScreen route={{ name: 'decision', ...which }} />);
  await screen.findByRole('heading', { name: 'Van wie komt de brief?' });
  return { vault, which, caseId };
}

const sent = {
  sender: 'gemeente' as const,
  letterDate: PlainDate.parse('2026-02-20'),
  about: 'vervoer',
};

/** It is saved shortly after typing, and read again; no clock is judged here. */
const patiently = { timeout: 15_000 };

describe('reading a decision together', () => {
  it('shows the last day with its reason as soon as the date is there, and keeps what is typed', async () => {
    const { vault, which } = await showDecision({ sender: 'gemeente' });
    screen.getByText('Vul de datum van de brief in, of de dag van versturen.');
    fireEvent.change(screen.getByLabelText('Datum op de brief'), {
      target: { value: '20-2-2026' },
    });
    await screen.findByText('dinsdag 7 april 2026', { selector: '.law-date' }, patiently);
    screen.getByText(/is een vrije dag \(Goede Vrijdag\)/);
    const kept = await vault.get(decisions.get, which);
    expect(kept.content.letterDate).toBe('2026-02-20');
  });

  it('shows the earlier day when the letter names another, and asks to have it checked', async () => {
    await showDecision({ ...sent, namedTerm: { kind: 'weeks', weeks: 4 } });
    await screen.findByText('vrijdag 20 maart 2026', { selector: '.law-date' });
    screen.getByText(/De brief noemt een eerdere dag dan de wet \(dinsdag 7 april 2026\)/);
  });

  it.each([
    ['zorgverzekeraar', /Een zorgverzekeraar heeft een eigen weg/],
    ['rechter_familie', /Dit gaat naar de familierechter/],
  ] as const)('gives no term of the Awb for %s', async (sender, words) => {
    await showDecision({ ...sent, sender });
    screen.getByText(words);
    expect(document.querySelector('.law-date')).toBeNull();
    expect(screen.queryByLabelText('het er niet mee eens zijn')).toBeNull();
  });

  it('gives a date and a referral for the IND, and never a letter', async () => {
    await showDecision({ ...sent, sender: 'ind', outcome: 'object' });
    await screen.findByText('vrijdag 20 maart 2026', { selector: '.law-date' });
    screen.getByText(/Tegen dit besluit schrijf jij geen brief/);
    screen.getByLabelText('hulp zoeken van een jurist');
    expect(screen.queryByRole('button', { name: 'Maak voorlopig bezwaar' })).toBeNull();
  });

  it('says of a day that has passed what can still be done, and names no safe day', async () => {
    await showDecision({ ...sent, letterDate: PlainDate.parse('2020-02-20') });
    await screen.findByText(/dagen geleden\. Dien zo snel mogelijk in en leg uit/);
    expect(screen.queryByText(/Zorg dat/)).toBeNull();
  });

  it('asks which decision it is about when there are two in the letter', async () => {
    await showDecision({ ...sent, holds: 'several' });
    screen.getByText(/In de brief staat meer dan één besluit/);
  });

  it('leads to a letter that is filled in, and puts the objection on its road once', async () => {
    const { vault, caseId } = await showDecision({ ...sent, outcome: 'object' });
    fireEvent.click(screen.getByRole('button', { name: 'Maak voorlopig bezwaar' }));
    await waitFor(async () => expect(await vault.get(letters.list, { caseId })).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Bezwaar met redenen' }));
    await waitFor(async () => expect(await vault.get(letters.list, { caseId })).toHaveLength(2));
    const [first] = await vault.get(letters.list, { caseId });
    expect(first?.words).toMatchObject({ decisionDate: '2026-02-20', decisionAbout: 'vervoer' });
    const started = await vault.get(procedures.list, { caseId });
    expect(started.map(({ procedure }) => procedure.road)).toEqual(['bezwaar']);
  });

  it('leads from talking to a conversation of its own, which hangs at the objection', async () => {
    const { vault, caseId } = await showDecision({ ...sent, outcome: 'talk' });
    screen.getByText(/Praten stopt de termijn niet/);
    // What saves the term is at hand before talking.
    fireEvent.click(screen.getByRole('button', { name: 'Maak voorlopig bezwaar' }));
    await waitFor(async () => expect(await vault.get(procedures.list, { caseId })).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Plan een gesprek over dit besluit' }));
    const form = await screen.findByRole('form', { name: 'Gesprek' });
    fireEvent.change(within(form).getByLabelText('Welke dag?'), { target: { value: '10-3-2026' } });
    fireEvent.submit(form);
    await waitFor(async () => {
      const [belongs] = await vault.get(procedures.linkedIn, { caseId });
      expect(belongs).toMatchObject({ title: 'Bezwaar', step: 'Eerst bellen of praten' });
    });
    const planned = await vault.get(conversations.list, { caseId });
    expect(planned.map(({ templateId, date }) => [templateId, date])).toContainEqual([
      'besluit_uitleg',
      '2026-03-10',
    ]);
  });

  it.each(['zorgverzekeraar', 'ind_asiel'] as const)(
    'can be talked about where a CO may not write, without a letter: %s',
    async (sender) => {
      await showDecision({ ...sent, sender, outcome: 'talk' });
      screen.getByRole('button', { name: 'Plan een gesprek over dit besluit' });
      expect(screen.queryByRole('button', { name: 'Maak voorlopig bezwaar' })).toBeNull();
    },
  );

  it('asks back what was decided and the last day, in the panel of the room', async () => {
    const { vault, caseId } = await showDecision({ ...sent, decided: 'U krijgt geen vervoer.' });
    const ask = await screen.findByRole('button', {
      name: /^Terugvragen: .*wat de laatste dag is/,
    });
    fireEvent.click(ask);
    const panel = await screen.findByRole('region', { name: 'Terugvragen' });
    within(panel).getByText(/De laatste dag om bezwaar te maken is dinsdag 7 april 2026\./);
    within(panel).getByText(/Wat is de laatste dag\?/);
    expect(within(panel).queryByText('Andere kant')).toBeNull();
    fireEvent.click(within(panel).getByRole('button', { name: /Wil niet/ }));
    fireEvent.click(await within(panel).findByRole('button', { name: /^Opschrijven/ }));
    await screen.findByText('Wil niet');
    const { questions } = (await vault.get(decisions.list, { caseId }))[0] ?? { questions: [] };
    expect(questions).not.toContain('no_remedy');
  });
});
