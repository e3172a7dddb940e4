import { describe, expect, it } from 'vitest';
import {
  currentCheck,
  recordCheck,
} from '../../../shared/features/understanding-checks/current-check.ts';
import type {
  CheckEvent,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import { events, message, moment } from './check-events.ts';

const changed = 'Ik wil elke vrijdag naar de moskee.';

/** Ten seconds between all events, all about the same message. */
function historyOf(...happened: CheckEvent[]): RecordedEvent[] {
  return happened.map((event, at) => ({ event, at: moment(at * 10_000), aboutText: message }));
}

const understood = historyOf(
  events.asked,
  events.otherwise,
  events.explained,
  events.asked,
  events.confirmed,
);

describe('currentCheck', () => {
  it('is nieuw when nothing was recorded', () => {
    expect(currentCheck(message, [])).toEqual({ state: 'nieuw' });
  });

  it('is klopt in the second round when the explanation helped', () => {
    expect(currentCheck(message, understood.slice(0, 4))).toEqual({ state: 'gevraagd', rounds: 1 });
    expect(currentCheck(message, understood)).toMatchObject({ state: 'klopt' });
  });

  it.each([
    ['klopt', understood],
    ['wil_niet', historyOf(events.refused)],
    [
      'hulp_nodig',
      historyOf(
        ...[1, 2, 3].flatMap(() => [events.asked, events.could_not, events.explained]),
        events.asked,
        events.needs_help,
      ),
    ],
  ] as const)('is nieuw again when the message changed after %s', (state, history) => {
    expect(currentCheck(message, history)).toMatchObject({ state });
    expect(currentCheck(changed, history)).toEqual({ state: 'nieuw' });
  });

  it('stays klopt when only the spaces of the message changed', () => {
    expect(currentCheck(`${message.replace(' ', '  ')} `, understood).state).toBe('klopt');
  });

  it('goes on with its rounds when the message changed in the middle of a check', () => {
    expect(currentCheck(changed, understood.slice(0, 2))).toMatchObject({
      state: 'anders',
      rounds: 0,
    });
  });

  it('starts from the beginning when the next event is about a changed message', () => {
    const askedAgain = { event: events.asked, at: moment(90_000), aboutText: changed };
    expect(currentCheck(changed, [...understood, askedAgain])).toEqual({
      state: 'gevraagd',
      rounds: 0,
    });
  });

  it('ignores what the method does not allow when a history holds it anyway', () => {
    expect(currentCheck(message, historyOf(events.confirmed))).toEqual({ state: 'nieuw' });
  });
});

describe('recordCheck', () => {
  const asked = historyOf(events.asked);
  const confirmAt = (ms: number) =>
    recordCheck({
      text: message,
      direction: 'inwoner_naar_partner',
      history: asked,
      event: events.confirmed,
      at: moment(ms),
    });

  it('adds the event with its moment and the text it is about when it is allowed', () => {
    expect(confirmAt(5000)).toEqual({
      ok: true,
      value: [...asked, { event: events.confirmed, at: moment(5000), aboutText: message }],
    });
  });

  it('refuses klopt when it comes within a second of the question', () => {
    expect(confirmAt(0).ok).toBe(false);
    expect(confirmAt(999).ok).toBe(false);
    expect(confirmAt(1000).ok).toBe(true);
  });

  it('still takes klopt when the clock was set back in between', () => {
    expect(confirmAt(-3_600_000).ok).toBe(true);
  });

  it('refuses klopt within a second when the question was asked again after an explanation', () => {
    const askedAgain = understood.slice(0, 4);
    const soon = {
      text: message,
      history: askedAgain,
      event: events.confirmed,
      at: moment(30_500),
    };
    expect(recordCheck({ ...soon, direction: 'inwoner_naar_partner' }).ok).toBe(false);
    expect(recordCheck({ ...soon, direction: 'inwoner_naar_partner', at: moment(31_000) }).ok).toBe(
      true,
    );
  });

  it('refuses a fourth failing answer when three explanations did not help, and takes hulp nodig', () => {
    const history = historyOf(
      ...[1, 2, 3].flatMap(() => [events.asked, events.could_not, events.explained]),
      events.asked,
    );
    const record = (event: CheckEvent) =>
      recordCheck({
        text: message,
        direction: 'inwoner_naar_partner',
        history,
        event,
        at: moment(200_000),
      }).ok;
    for (const kind of ['partly', 'otherwise', 'could_not', 'no_evidence', 'explained'] as const) {
      expect(record(events[kind])).toBe(false);
    }
    for (const kind of ['confirmed', 'refused', 'parked', 'needs_help'] as const) {
      expect(record(events[kind])).toBe(true);
    }
  });

  it('allows a new check when klopt was about an older text, and refuses it when the text is the same', () => {
    const again = { history: understood, event: events.asked, at: moment(90_000) };
    expect(recordCheck({ ...again, direction: 'inwoner_naar_partner', text: message }).ok).toBe(
      false,
    );
    expect(recordCheck({ ...again, direction: 'inwoner_naar_partner', text: changed }).ok).toBe(
      true,
    );
  });
});
