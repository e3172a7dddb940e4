import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ProcedureFrame } from '../../../renderer/app/procedure-frame.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { settings } from '../../../shared/features/settings/contract.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { withFullDiskFor } from '../../support/a-full-disk.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import { aConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

// The clock of a test vault stands at 3 March 2026.
async function aStored(first = happened('decision_sent', '2026-02-20')) {
  const vault = await aVault();
  const { procedure } = await aProcedure(vault, first);
  return { vault, procedure };
}

async function shown(first?: ReturnType<typeof happened>) {
  const { vault, procedure } = await aStored(first);
  show(vault, <ProcedureFrame procedureId={procedure.id} />);
  const road = await screen.findByRole('region', { name: 'De weg' });
  return { vault, procedure, road };
}

const stepCalled = (road: HTMLElement, title: string) => {
  const heading = within(road).getByRole('heading', { level: 2, name: new RegExp(`^${title}`) });
  const step = heading.closest<HTMLElement>('.step');
  if (!step) throw new Error(`no step ${title}`);
  return step;
};

describe('the screen of a procedure', () => {
  it('shows the kind and what it is about, never a name, as its title', async () => {
    await shown();
    screen.getByRole('heading', { level: 1, name: 'Bezwaar: vervoer (Wmo)' });
  });

  it('says in English that the words of the law stay Dutch, and marks them as such', async () => {
    const vault = await aVault();
    await vault.get(settings.save, { language: 'en', theme: 'system' });
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    show(vault, <ProcedureFrame procedureId={procedure.id} />);
    const road = await screen.findByRole('region', { name: 'The road' });
    within(road).getByText(/^The words of the law and its steps are in Dutch/);
    expect(within(road).getByText('Bezwaar maken').getAttribute('lang')).toBe('nl');
    expect(within(road).getAllByRole('button', { name: /^Enter: / }).length).toBeGreaterThan(1);
  });

  it('shows the last day large where one is, and says why beside it, with articles', async () => {
    const { road } = await shown();
    const now = stepCalled(road, 'Bezwaar maken');
    expect(now.getAttribute('aria-current')).toBe('step');
    expect(now.querySelector('.step__date')?.textContent).toBe('dinsdag 7 april 2026');
    const why = screen.getByRole('complementary');
    within(why).getByRole('heading', { name: 'Waarom dinsdag 7 april 2026?' });
    expect(why.textContent).toContain('Goede Vrijdag');
    expect(why.textContent).toContain('Awb 6:7');
  });

  it('brings the reader to the reason when they ask why', async () => {
    const { road } = await shown();
    fireEvent.click(within(road).getAllByRole('link', { name: /^Waarom deze dag/ })[0] as Element);
    const heading = screen.getByRole('heading', { name: 'Waarom dinsdag 7 april 2026?' });
    await waitFor(() => expect(heading).toBe(document.activeElement));
  });

  it('moves on when something is entered, and keeps how the day is known', async () => {
    const { vault, procedure, road } = await shown();
    fireEvent.click(
      within(road).getByRole('button', { name: 'Invullen: Voorlopig bezwaar verstuurd' }),
    );
    const form = await screen.findByRole('form', { name: 'Voorlopig bezwaar verstuurd' });
    const day = within(form).getByLabelText('Wanneer is het bezwaar verstuurd?');
    fireEvent.change(day, { target: { value: '2-3-2026' } });
    fireEvent.click(within(form).getByRole('radio', { name: /Ik was erbij/ }));
    fireEvent.submit(form);
    await waitFor(() =>
      expect(stepCalled(road, 'Redenen opsturen').getAttribute('aria-current')).toBe('step'),
    );
    const { events } = await vault.get(procedures.get, { procedureId: procedure.id });
    expect(events.at(-1)).toMatchObject({ event: 'pro_forma_sent', source: 'seen' });
  });

  it('asks when the letter is dated after it was sent, and keeps what was typed', async () => {
    const { road } = await shown();
    fireEvent.click(
      within(stepCalled(road, 'Besluit gekregen')).getByRole('button', { name: /^Wijzigen/ }),
    );
    const form = await screen.findByRole('form', { name: 'Besluit verstuurd' });
    const letterDay = within(form).getByLabelText('Welke datum staat er op de brief?');
    fireEvent.change(letterDay, { target: { value: '24-2-2026' } });
    fireEvent.submit(form);
    await within(form).findByText(/Welke van de twee klopt\?/);
    expect((letterDay as HTMLInputElement).value).toBe('24-2-2026');
  });

  it('says what can still be done when the day is over, and never that it is lost', async () => {
    const { road } = await shown(happened('decision_sent', '2026-01-05'));
    const now = stepCalled(road, 'Bezwaar maken');
    expect(now.textContent).toContain('Deze dag is voorbij. Er kan nog iets.');
    expect(now.textContent).toContain('Stuur het bezwaar toch, zo snel mogelijk');
  });

  it.each([
    ['2026-04-02', true],
    ['2026-04-03', false],
  ])('names on %s the last safe day only while it has not passed', async (today, isNamed) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00Z`) });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { road } = await shown();
    const said = stepCalled(road, 'Bezwaar maken').textContent ?? '';
    expect(said).toContain('dinsdag 7 april 2026');
    expect(said.includes('Zorg dat het uiterlijk donderdag 2 april 2026 binnen is.')).toBe(isNamed);
  });

  it('says why it gives no day when a delay names none', async () => {
    const { vault, procedure, road } = await shown();
    const details = happened('decision_adjourned', '2026-03-02');
    await vault.get(procedures.record, { procedureId: procedure.id, details });
    await waitFor(() =>
      expect(stepCalled(road, 'Nieuw besluit').textContent).toContain(
        'Hier kan Naast geen dag geven. Er is een brief over uitstel',
      ),
    );
  });

  it('hangs a planned hearing at its step', async () => {
    const { vault, procedure, road } = await shown();
    const details = aConversation({
      templateId: 'hoorzitting',
      date: PlainDate.parse('2026-05-12'),
    });
    await vault.get(conversations.plan, { caseId: procedure.caseId, details });
    const step = stepCalled(road, 'Hoorzitting');
    fireEvent.click(await within(step).findByRole('button', { name: /^Hoort hierbij/ }));
    await within(step).findByRole('link', { name: /12 mei 2026/ });
  });

  it('keeps what is typed about something that happened when the vault locks', async () => {
    const { vault, procedure, road } = await shown();
    fireEvent.click(
      within(road).getByRole('button', { name: 'Invullen: Voorlopig bezwaar verstuurd' }),
    );
    const form = () => screen.findByRole('form', { name: 'Voorlopig bezwaar verstuurd' });
    const remark = within(await form()).getByLabelText(/^Wat wil je erbij schrijven/);
    fireEvent.change(remark, { target: { value: 'Afgegeven aan de balie.' } });
    fireEvent.click(screen.getByRole('button', { name: /^Vergrendel/ }));
    await waitFor(async () =>
      expect(
        await vault.call(formDrafts.list, { owner: { kind: 'case', caseId: procedure.caseId } }),
      ).toMatchObject({
        error: { code: 'vault-locked' },
      }),
    );
    cleanup();
    await vault.unlock();
    show(vault, <ProcedureFrame procedureId={procedure.id} />);
    const again = within(await form()).getByLabelText(/^Wat wil je erbij schrijven/);
    expect(again).toHaveProperty('value', 'Afgegeven aan de balie.');
    fireEvent.click(within(await form()).getByRole('button', { name: 'Annuleren' }));
    await waitFor(async () =>
      expect(
        await vault.get(formDrafts.list, { owner: { kind: 'case', caseId: procedure.caseId } }),
      ).toEqual([]),
    );
    expect(screen.queryByRole('form', { name: 'Voorlopig bezwaar verstuurd' })).toBeNull();
  });

  it('does not bring back what was given up while the disk was full', async () => {
    const { vault, procedure } = await aStored();
    const disk = withFullDiskFor(vault, formDrafts.letGo);
    show(disk.vault, <ProcedureFrame procedureId={procedure.id} />);
    const name = 'Voorlopig bezwaar verstuurd';
    fireEvent.click(await screen.findByRole('button', { name: `Invullen: ${name}` }));
    const form = within(await screen.findByRole('form', { name }));
    fireEvent.change(form.getByLabelText(/^Wat wil je erbij/), { target: { value: 'Balie.' } });
    const kept = () =>
      vault.get(formDrafts.list, { owner: { kind: 'case', caseId: procedure.caseId } });
    await waitFor(async () => expect(await kept()).toHaveLength(1));
    fireEvent.click(form.getByRole('button', { name: 'Annuleren' }));
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    disk.isFull = false;
    fireEvent.click(again);
    await waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('puts back what was taken out by mistake, with the words that were with it', async () => {
    const { vault, procedure, road } = await shown();
    const details = happened('informal_talk', '2026-03-02', { remark: 'Zij belt terug.' });
    await vault.get(procedures.record, { procedureId: procedure.id, details });
    fireEvent.click(
      await within(road).findByRole('button', { name: 'Weghalen: Gebeld of gepraat' }),
    );
    const undo = await screen.findByRole('button', { name: 'Zet terug' });
    expect(road.textContent).not.toContain('Zij belt terug.');
    await waitFor(() => expect(undo).toBe(document.activeElement));
    fireEvent.click(undo);
    await waitFor(() => expect(road.textContent).toContain('Zij belt terug.'));
    expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull();
  });

  it('plans the hearing at its step on the day that is known, and goes to its prep sheet', async () => {
    const { vault, procedure, road } = await shown();
    const details = happened('hearing', '2026-05-12');
    await vault.get(procedures.record, { procedureId: procedure.id, details });
    const step = () => stepCalled(road, 'Hoorzitting');
    fireEvent.click(await within(step()).findByRole('button', { name: /^Plan en bereid voor/ }));
    const form = await within(step()).findByRole('form', { name: 'Gesprek' });
    expect(within(form).getByLabelText<HTMLInputElement>('Welke dag?').value).toBe('12-5-2026');
    fireEvent.submit(form);
    await waitFor(async () => {
      const { conversations: linked } = await vault.get(procedures.get, {
        procedureId: procedure.id,
      });
      expect(linked).toMatchObject([
        { templateId: 'hoorzitting', date: '2026-05-12', step: 'hearing' },
      ]);
    });
  });

  it('begins the letter of a step with one press, and asks back the last day beside its reason', async () => {
    const { vault, procedure, road } = await shown();
    const why = screen.getByRole('complementary');
    await within(why).findByText(/^Vertelt mevrouw in eigen woorden/);
    const write = within(stepCalled(road, 'Bezwaar maken')).getByRole('button', {
      name: 'Schrijf: Voorlopig bezwaar',
    });
    fireEvent.click(write);
    await waitFor(async () =>
      expect(await vault.get(letters.list, { caseId: procedure.caseId })).toMatchObject([
        { kind: 'bezwaar_voorlopig' },
      ]),
    );
  });

  it('removes a procedure only after saying what goes and what stays', async () => {
    const { vault, procedure } = await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Procedure verwijderen' }));
    screen.getByText(/De zaak en de gesprekken blijven/);
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder deze procedure' }));
    await waitFor(async () =>
      expect(await vault.get(procedures.list, { caseId: procedure.caseId })).toEqual([]),
    );
  });
});
