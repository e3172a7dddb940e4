import { describe, expect, it } from 'vitest';
import {
  allowedEvents,
  checkStateAfter,
} from '../../../shared/features/understanding-checks/check-state.ts';
import {
  type CheckEvent,
  CheckState,
} from '../../../shared/features/understanding-checks/schema.ts';
import { events, message, moment, statesWith, told } from './check-events.ts';

type StateName = CheckState['state'];
type Kind = CheckEvent['kind'];

/** The picture of the method: from a state, per event, the state and rounds that follow. What is not named is refused. */
type Picture = Readonly<Record<StateName, Partial<Record<Kind, readonly [StateName, number?]>>>>;

const putOff = { parked: ['later'], refused: ['wil_niet'] } as const;

const withRoundsLeft = (n: number): Picture => ({
  nieuw: { asked: ['gevraagd', 0], ...putOff },
  gevraagd: {
    confirmed: ['klopt'],
    partly: ['deels', n],
    otherwise: ['anders', n],
    could_not: ['kon_niet', n],
    no_evidence: ['schijn', n],
    ...putOff,
  },
  deels: { explained: ['uitgelegd', n + 1], ...putOff },
  anders: { explained: ['uitgelegd', n + 1], ...putOff },
  kon_niet: { explained: ['uitgelegd', n + 1], ...putOff },
  schijn: { asked: ['gevraagd', n + 1], ...putOff },
  uitgelegd: { asked: ['gevraagd', n], ...putOff },
  later: { reopened: ['nieuw'] },
  klopt: {},
  wil_niet: { compared: ['wil_niet'] },
  hulp_nodig: {},
});

const afterThreeRounds: Picture = {
  ...withRoundsLeft(3),
  gevraagd: { confirmed: ['klopt'], needs_help: ['hulp_nodig'], ...putOff },
  deels: { needs_help: ['hulp_nodig'], ...putOff },
  anders: { needs_help: ['hulp_nodig'], ...putOff },
  kon_niet: { needs_help: ['hulp_nodig'], ...putOff },
  schijn: { needs_help: ['hulp_nodig'], ...putOff },
  uitgelegd: { asked: ['gevraagd', 3], needs_help: ['hulp_nodig'], ...putOff },
};

const pictures = [
  { rounds: 0, picture: withRoundsLeft(0) },
  { rounds: 1, picture: withRoundsLeft(1) },
  { rounds: 2, picture: withRoundsLeft(2) },
  { rounds: 3, picture: afterThreeRounds },
];

describe.each(pictures)('a check when $rounds rounds were used', ({ rounds, picture }) => {
  const cases = Object.values(statesWith(rounds)).flatMap((state) =>
    Object.values(events).map((event) => ({
      name: `${state.state} and ${event.kind}`,
      state,
      event,
    })),
  );

  it.each(cases)('follows the picture of the method when $name', ({ state, event }) => {
    const expected = picture[state.state][event.kind];
    const after = checkStateAfter(state, { event, at: moment(5000), aboutText: message });

    expect(allowedEvents(state).includes(event.kind)).toBe(expected !== undefined);
    if (expected === undefined) {
      expect(after).toEqual({ ok: false, error: 'check-not-allowed' });
      return;
    }
    const [name, roundsAfter] = expected;
    expect(after).toMatchObject({
      ok: true,
      value: roundsAfter === undefined ? { state: name } : { state: name, rounds: roundsAfter },
    });
    if (after.ok) expect(CheckState.safeParse(after.value).success).toBe(true);
  });
});

describe('what is recorded', () => {
  const asked: CheckState = { state: 'gevraagd', rounds: 0 };
  const record = (event: CheckEvent) =>
    checkStateAfter(asked, { event, at: moment(5000), aboutText: message });

  it('keeps the words, the moment and what was missing when an answer is recorded', () => {
    expect(record(events.confirmed)).toEqual({
      ok: true,
      value: { state: 'klopt', givenBack: events.confirmed.givenBack, at: moment(5000) },
    });
    expect(record(events.partly)).toMatchObject({ value: { missing: 'de moskee' } });
    expect(record(events.otherwise)).toMatchObject({
      value: { givenBack: told('Ze wil een scootmobiel') },
    });
    expect(record(events.parked)).toMatchObject({
      value: { until: '2026-03-10', who: 'Sanne Bakker' },
    });
  });

  it('refuses klopt when nothing but a yes, an echo or silence came back', () => {
    for (const words of [
      '',
      '  ',
      'Ja.',
      'hm',
      'Ja hoor, dat is duidelijk',
      message,
      `Ja, ${message}`,
    ]) {
      expect(record({ kind: 'confirmed', givenBack: told(words) })).toEqual({
        ok: false,
        error: 'check-not-allowed',
      });
    }
  });

  it('refuses klopt without words when an interpreter or a naaste gave it back', () => {
    for (const form of ['via_tolk', 'via_naaste'] as const) {
      expect(record({ kind: 'confirmed', givenBack: told('', form) }).ok).toBe(false);
      expect(record({ kind: 'confirmed', givenBack: told('naar haar zus', form) }).ok).toBe(true);
    }
  });

  it('takes klopt without words when it was shown, drawn or pointed at', () => {
    for (const form of ['getoond', 'getekend', 'aangewezen'] as const) {
      expect(record({ kind: 'confirmed', givenBack: told('', form) })).toMatchObject({
        value: { state: 'klopt', givenBack: { form, words: '' } },
      });
    }
  });

  it('refuses an answer when it is longer than 25 words', () => {
    const words = (count: number) => told(Array.from({ length: count }, () => 'bezoek').join(' '));
    expect(record({ kind: 'confirmed', givenBack: words(25) }).ok).toBe(true);
    expect(record({ kind: 'confirmed', givenBack: words(26) }).ok).toBe(false);
    expect(record({ kind: 'partly', givenBack: words(26), missing: '' }).ok).toBe(false);
    expect(record({ kind: 'otherwise', givenBack: words(26), different: '' }).ok).toBe(false);
  });

  it('refuses to put a check off when nobody is named', () => {
    expect(record({ ...events.parked, who: '  ' }).ok).toBe(false);
  });
});
