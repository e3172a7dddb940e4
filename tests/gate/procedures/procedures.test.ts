import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessLog } from '../../../shared/features/access-log/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import type { ProcedureEventDetails } from '../../../shared/features/procedures/procedure.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation, aStoredConversation, itemId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

// The clock of a test vault stands at 3 March 2026.
let vault: TestVault;
let caseId: CaseId;
beforeEach(async () => {
  vault = await testVault();
  caseId = (await aStoredConversation(vault)).caseId;
});
afterEach(() => vault.remove());

function happened(
  event: string,
  on: string,
  more: Partial<ProcedureEventDetails> = {},
): ProcedureEventDetails {
  return {
    event,
    on: PlainDate.parse(on),
    source: 'postmark',
    letterDay: null,
    namedDay: null,
    remark: '',
    ...more,
  };
}

async function anObjection(sentOn = '2026-02-20') {
  const details = { road: 'bezwaar' as const, about: 'vervoer (Wmo)', authority: 'Rivierveen' };
  const first = happened('decision_sent', sentOn);
  return vault.get(procedures.start, { caseId, details, first });
}

describe('a procedure', () => {
  it('starts with a decision and shows at once by when to object', async () => {
    const { procedure, road } = await anObjection();
    expect(procedure).toMatchObject({ caseId, road: 'bezwaar', inhabitantName: 'mevrouw Yildiz' });
    expect(road.title).toBe('Bezwaar');
    const objection = road.steps.find(({ id }) => id === 'objection');
    expect(objection).toMatchObject({ look: 'now', dates: [{ day: '2026-04-07' }] });
  });

  it('keeps the order in which things were entered when the clock was put back', async () => {
    const { procedure } = await anObjection();
    const procedureId = procedure.id;
    vault.clock.advance(-3600);
    const sent = happened('objection_sent', '2026-03-02');
    const after = await vault.get(procedures.record, { procedureId, details: sent });
    expect(after.events.map(({ event }) => event)).toEqual(['decision_sent', 'objection_sent']);
  });

  it('moves with what is entered, and back with what is taken out', async () => {
    const { procedure } = await anObjection();
    const procedureId = procedure.id;
    const sent = happened('objection_sent', '2026-03-02');
    const after = await vault.get(procedures.record, { procedureId, details: sent });
    expect(now(after)).toBe('hearing');
    const eventId = after.events.at(-1)?.id;
    if (!eventId) throw new Error('an event was entered');
    const later = { ...sent, event: 'pro_forma_sent' };
    expect(
      now(await vault.get(procedures.changeEvent, { procedureId, eventId, details: later })),
    ).toBe('grounds');
    expect(now(await vault.get(procedures.removeEvent, { procedureId, eventId }))).toBe(
      'objection',
    );
  });

  it('has what was taken out put back where it stood, once', async () => {
    const { procedure } = await anObjection();
    const procedureId = procedure.id;
    const record = (event: string) => {
      vault.clock.advance(60);
      const details = happened(event, '2026-03-02', { remark: `woorden bij ${event}` });
      return vault.get(procedures.record, { procedureId, details });
    };
    await record('informal_talk');
    const before = await record('objection_sent');
    const [, event] = before.events;
    if (!event) throw new Error('two events were entered');
    await vault.get(procedures.removeEvent, { procedureId, eventId: event.id });
    const after = await vault.get(procedures.putEventBack, { procedureId, event });
    expect(after.events).toEqual(before.events);
    expect(await vault.call(procedures.putEventBack, { procedureId, event })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('refuses days that cannot be right together, and keeps what was there', async () => {
    const { procedure } = await anObjection();
    const record = (details: ProcedureEventDetails) =>
      vault.call(procedures.record, { procedureId: procedure.id, details });
    const letterDay = PlainDate.parse('2026-03-02');
    for (const wrong of [
      happened('new_decision', '2026-03-01', { letterDay }),
      happened('objection_sent', '2026-03-04'),
      happened('repair_letter', '2026-03-02'),
      happened('repair_letter', '2026-03-02', { namedDay: PlainDate.parse('2026-03-01') }),
      happened('informal_talk', '1993-12-31'),
      happened('married', '2026-03-01'),
    ]) {
      expect(await record(wrong)).toMatchObject({ error: { code: 'event-not-possible' } });
    }
    expect(await record(happened('hearing', '2026-05-12'))).toMatchObject({ ok: true });
    const kept = await vault.get(procedures.get, { procedureId: procedure.id });
    expect(kept.events.map(({ event }) => event)).toEqual(['decision_sent', 'hearing']);
  });

  it('takes what happened today, and a last day that lies between the letter and its sending', async () => {
    const letter = {
      letterDay: PlainDate.parse('2026-02-18'),
      namedDay: PlainDate.parse('2026-02-19'),
    };
    const first = happened('decision_sent', '2026-02-20', letter);
    const details = { road: 'bezwaar' as const, about: 'vervoer', authority: '' };
    const { procedure } = await vault.get(procedures.start, { caseId, details, first });
    const today = happened('objection_sent', '2026-03-03');
    const { events } = await vault.get(procedures.record, {
      procedureId: procedure.id,
      details: today,
    });
    expect(events.map(({ on, namedDay }) => [on, namedDay])).toEqual([
      ['2026-02-20', '2026-02-19'],
      ['2026-03-03', null],
    ]);
  });

  it('refuses an impossible day at its start and in a correction as well', async () => {
    const impossible = happened('decision_sent', '2026-03-04');
    const details = { road: 'bezwaar' as const, about: 'vervoer', authority: '' };
    const refused = { error: { code: 'event-not-possible' } };
    expect(
      await vault.call(procedures.start, { caseId, details, first: impossible }),
    ).toMatchObject(refused);
    expect(await vault.get(procedures.list, { caseId })).toEqual([]);
    const { procedure, events } = await anObjection();
    const change = { procedureId: procedure.id, eventId: theOnly(events).id, details: impossible };
    expect(await vault.call(procedures.changeEvent, change)).toMatchObject(refused);
    const kept = await vault.get(procedures.get, { procedureId: procedure.id });
    expect(theOnly(kept.events).on).toBe('2026-02-20');
  });

  it('keeps its events from calls about another procedure', async () => {
    const { procedure, events } = await anObjection();
    const other = await anObjection('2026-02-23');
    const event = { procedureId: other.procedure.id, eventId: theOnly(events).id };
    const details = happened('decision_sent', '2026-02-24');
    const notFound = { error: { code: 'not-found' } };
    expect(await vault.call(procedures.changeEvent, { ...event, details })).toMatchObject(notFound);
    expect(await vault.call(procedures.removeEvent, event)).toMatchObject(notFound);
    const kept = await vault.get(procedures.get, { procedureId: procedure.id });
    expect(kept.events).toEqual(events);
  });

  it('does not start with what cannot begin it, nor in a case that is not there', async () => {
    const details = { road: 'bezwaar' as const, about: 'vervoer', authority: '' };
    const first = happened('hearing', '2026-03-02');
    expect(await vault.call(procedures.start, { caseId, details, first })).toMatchObject({
      error: { code: 'event-not-possible' },
    });
    const nowhere = itemId() as unknown as CaseId;
    expect(
      await vault.call(procedures.start, {
        caseId: nowhere,
        details,
        first: happened('decision_sent', '2026-03-02'),
      }),
    ).toMatchObject({ error: { code: 'not-found' } });
  });

  it('can run beside others in one case, each with its own dates', async () => {
    await anObjection();
    const details = { road: 'klacht' as const, about: 'hoe er is gebeld', authority: 'Rivierveen' };
    const first = happened('complaint_received', '2026-03-02');
    await vault.get(procedures.start, { caseId, details, first });
    const all = await vault.get(procedures.list, { caseId });
    expect(all.map(({ title, now: at }) => [title, at])).toEqual(
      [
        ['Klacht', 'Uitkomst'],
        ['Bezwaar', 'Bezwaar maken'],
      ].sort(
        (a, b) =>
          all.findIndex(({ title }) => title === a[0]) -
          all.findIndex(({ title }) => title === b[0]),
      ),
    );
    expect(all).toHaveLength(2);
    expect(all.map(({ title, next }) => [title, next?.day ?? null])).toEqual(
      expect.arrayContaining([
        ['Bezwaar', '2026-04-07'],
        ['Klacht', null],
      ]),
    );
  });

  it('has its words changed, and its kind kept', async () => {
    const { procedure } = await anObjection();
    const details = { about: 'de scootmobiel', authority: 'gemeente Rivierveen' };
    const changed = await vault.get(procedures.change, { procedureId: procedure.id, details });
    expect(changed.procedure).toMatchObject({ ...details, road: 'bezwaar' });
  });

  it('has its hearing as a conversation of the same case', async () => {
    const { procedure } = await anObjection();
    const procedureId = procedure.id;
    const hearing = await vault.get(conversations.plan, {
      caseId,
      details: aConversation({ templateId: 'hoorzitting', date: PlainDate.parse('2026-05-12') }),
    });
    const link = { procedureId, conversationId: hearing.id, step: 'hearing' };
    expect((await vault.get(procedures.link, link)).conversations).toEqual([
      {
        conversationId: hearing.id,
        templateId: 'hoorzitting',
        date: '2026-05-12',
        step: 'hearing',
      },
    ]);
    expect(await vault.get(procedures.linkedIn, { caseId })).toMatchObject([
      { conversationId: hearing.id, procedure: { id: procedureId }, step: 'Hoorzitting' },
    ]);
    const elsewhere = await aStoredConversation(vault);
    expect(await vault.get(procedures.linkedIn, { caseId: elsewhere.caseId })).toEqual([]);
    expect(
      await vault.call(procedures.link, { ...link, conversationId: elsewhere.id }),
    ).toMatchObject({ error: { code: 'not-found' } });
    const { conversations: left } = await vault.get(procedures.unlink, link);
    expect(left).toEqual([]);
  });

  it('goes alone when it is removed, and with its case when that is deleted', async () => {
    const first = await anObjection();
    const second = await anObjection();
    await vault.get(procedures.remove, { procedureId: first.procedure.id });
    expect(await vault.call(procedures.get, { procedureId: first.procedure.id })).toMatchObject({
      error: { code: 'not-found' },
    });
    const target = { kind: 'case' as const, id: caseId };
    const { counts } = await vault.get(retention.remove, { target });
    expect(counts).toMatchObject({ procedures: 1, conversations: 1 });
    expect(await vault.call(procedures.get, { procedureId: second.procedure.id })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('stands in the access log as its case, once a sitting', async () => {
    const { procedure } = await anObjection();
    vault.close();
    await vault.unlock();
    await vault.get(procedures.get, { procedureId: procedure.id });
    await vault.get(procedures.get, { procedureId: procedure.id });
    const lines = await vault.get(accessLog.list, { inhabitantId: procedure.inhabitantId });
    const opened = lines.filter(({ file }) => file === 'case');
    expect(opened).toHaveLength(2);
    expect(opened[0]).toMatchObject({ action: 'opened', caseId });
  });
});

describe('the dates that must not be missed', () => {
  it('are those of the inhabitant, also when they are over, and those an authority let pass', async () => {
    await anObjection('2026-01-05');
    await anObjection('2026-02-20');
    const details = { road: 'klacht' as const, about: 'hoe er is gebeld', authority: 'Rivierveen' };
    const first = happened('complaint_received', '2026-01-12');
    await vault.get(procedures.start, { caseId, details, first });
    const dates = await vault.get(procedures.dates, {});
    expect(dates.map(({ stepTitle, day, isOver }) => [stepTitle, day, isOver])).toEqual([
      ['Bezwaar maken', '2026-02-16', true],
      ['Bezwaar maken', '2026-04-07', false],
    ]);
    vault.clock.advance(25 * 24 * 3600);
    expect((await vault.get(procedures.dates, {})).map(({ stepTitle }) => stepTitle)).toContain(
      'Uitkomst',
    );
  });
});

function now({ road }: { road: { steps: { id: string; look: string }[] } }): string | undefined {
  return road.steps.find(({ look }) => look === 'now')?.id;
}

function theOnly<Value>(values: readonly Value[]): Value {
  expect(values).toHaveLength(1);
  return values[0] as Value;
}
