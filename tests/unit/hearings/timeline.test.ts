import { describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { type Decision, emptyDecision } from '../../../shared/features/decisions/schema.ts';
import { timelineOf } from '../../../shared/features/hearings/timeline.ts';
import { ProcedureEvent } from '../../../shared/features/procedures/procedure.ts';
import { CaseId, DecisionId } from '../../../shared/primitives/ids.ts';
import { Instant, PlainDate } from '../../../shared/primitives/plain-date.ts';
import { happened } from '../../support/a-procedure.ts';
import { aConversation, itemId } from '../../support/builders.ts';

const day = (text: string) => PlainDate.parse(text);
const now = Instant.parse('2026-03-03T09:30:00.000Z');

const talk = (date: string) => aConversation({ date: day(date) }) as ConversationOverview;
const event = (...of: Parameters<typeof happened>) => ({
  road: 'bezwaar' as const,
  event: ProcedureEvent.parse({ ...happened(...of), id: itemId(), recordedAt: now }),
});
const decision = (content: Partial<Decision['content']>): Decision => ({
  id: DecisionId.parse(itemId()),
  caseId: CaseId.parse(itemId()),
  content: { ...emptyDecision, ...content },
  createdAt: now,
  savedAt: now,
});

const toldOn = (until: string, known: Partial<Parameters<typeof timelineOf>[0]>) =>
  timelineOf({ conversations: [], decisions: [], events: [], ...known, until: day(until) });

describe('the time line of a hearing', () => {
  it('goes from the first day to the last, whatever kind of thing happened', () => {
    const all = toldOn('2026-03-03', {
      conversations: [talk('2026-02-25')],
      decisions: [decision({ sentOn: day('2026-02-20') })],
      events: [event('objection_sent', '2026-03-02'), event('informal_talk', '2026-02-10')],
    });
    expect(all.map(({ on }) => on)).toEqual([
      '2026-02-10',
      '2026-02-20',
      '2026-02-25',
      '2026-03-02',
    ]);
  });

  it('tells what was up to that day, and nothing that still has to happen', () => {
    const all = toldOn('2026-03-03', {
      conversations: [talk('2026-03-03'), talk('2026-03-04')],
      events: [event('hearing', '2026-05-12')],
    });
    expect(all.map(({ on }) => on)).toEqual(['2026-03-03']);
  });

  it('leaves out a decision of which no day is known', () => {
    expect(toldOn('2026-03-03', { decisions: [decision({ about: 'vervoer' })] })).toEqual([]);
  });

  it('says of each how it is known', () => {
    const all = toldOn('2026-03-03', {
      events: [
        event('informal_talk', '2026-02-10', { source: 'told' }),
        event('objection_sent', '2026-02-11', { source: 'portal' }),
      ],
    });
    expect(all.map(({ source }) => source)).toEqual(['wat is verteld', 'de Berichtenbox']);
  });
});
