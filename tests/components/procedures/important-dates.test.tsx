import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaseScreen } from '../../../renderer/app/case-screen.tsx';
import { CasesAndProceduresScreen } from '../../../renderer/app/cases-and-procedures-screen.tsx';
import { ImportantDates } from '../../../renderer/features/procedures/important-dates.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import { aConversation, aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

const title = 'Deze datums mag je niet missen';

describe('the dates on Vandaag', () => {
  it('say the day, for what and whose, and why', async () => {
    const vault = await aVault();
    await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    show(vault, <ImportantDates />);
    const list = await screen.findByRole('region', { name: title });
    expect(list.textContent).toContain('dinsdag 7 april 2026, laatste dag: Bezwaar maken.');
    expect(list.textContent).toContain('mevrouw Yildiz, Bezwaar, vervoer (Wmo)');
    expect(list.textContent).toContain('De dag van verzending is vrijdag 20 februari 2026');
    within(list).getByRole('link', { name: /^Waarom deze dag/ });
  });

  it('keep a day that is over, with what can still be done', async () => {
    const vault = await aVault();
    await aProcedure(vault, happened('decision_sent', '2026-01-05'));
    show(vault, <ImportantDates />);
    const list = await screen.findByRole('region', { name: title });
    within(list).getByText('Deze dag is voorbij');
    within(list).getByRole('link', { name: /^Wat kan er nog/ });
  });

  it('leave out a procedure that is finished', async () => {
    const vault = await aVault();
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    const details = happened('withdrawn', '2026-03-02');
    await vault.get(procedures.record, { procedureId: procedure.id, details });
    await aProcedure(vault, happened('complaint_received', '2025-12-01'), { road: 'klacht' });
    show(vault, <ImportantDates />);
    const list = await screen.findByRole('region', { name: title });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    within(list).getByText('Er is te laat beslist');
  });
});

describe('procedures in a case', () => {
  it('start with the road, what it is about and the day of the decision', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Procedure beginnen' }));
    const form = await screen.findByRole('form', { name: 'Procedure beginnen' });
    fireEvent.click(within(form).getByRole('button', { name: /Wat voor procedure/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Bezwaar' }));
    const type = (label: string, value: string) =>
      fireEvent.change(within(form).getByLabelText(label), { target: { value } });
    type('Waar gaat het over?', 'vervoer (Wmo)');
    type('Wanneer is het besluit verstuurd?', '20-2-2026');
    fireEvent.click(within(form).getByRole('radio', { name: /envelop/ }));
    fireEvent.submit(form);
    await screen.findByRole('link', { name: 'Bezwaar: vervoer (Wmo)' });
    const [started] = await vault.get(procedures.list, { caseId });
    expect(started).toMatchObject({
      procedure: { road: 'bezwaar', authority: 'Rivierveen' },
      next: { day: '2026-04-07' },
    });
  });

  it('are named at the conversations that belong to them, with the way to their road', async () => {
    const vault = await aVault();
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    const { id: procedureId, caseId } = procedure;
    const details = aConversation({
      templateId: 'hoorzitting',
      date: PlainDate.parse('2026-05-12'),
    });
    const hearing = await vault.get(conversations.plan, { caseId, details });
    const link = { procedureId, conversationId: hearing.id, step: 'hearing' };
    await vault.get(procedures.link, link);
    show(vault, <CaseScreen id={caseId} />);
    const name = 'Hoort bij Bezwaar: vervoer (Wmo). Stap: Hoorzitting.';
    const way = await screen.findByRole('link', { name }, { timeout: 15_000 });
    expect(way.closest('li')?.textContent).toContain('dinsdag 12 mei 2026');
  });

  it('stand together, with whose they are and the first date', async () => {
    const vault = await aVault();
    await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    show(vault, <CasesAndProceduresScreen />);
    const row = (await screen.findByRole('link', { name: 'Bezwaar: vervoer (Wmo)' })).closest('li');
    expect(row?.textContent).toContain('mevrouw Yildiz. Nu: Bezwaar maken.');
    expect(row?.textContent).toMatch(/Eerste datum .+: dinsdag 7 april 2026/);
  });
});
