import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../../../shared/features/agreements/rules.ts';
import { linesByTopic } from '../../../shared/features/notes/rules.ts';
import {
  currentCheck,
  recordCheck,
} from '../../../shared/features/understanding-checks/current-check.ts';
import { countPerDirection } from '../../../shared/features/understanding-checks/direction-counts.ts';
import { keyPointsOfConversation } from '../../../shared/features/understanding-checks/key-points.ts';
import {
  type CheckEvent,
  type CheckState,
  directions,
  KeyPoint,
  type RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import { ConversationId } from '../../../shared/primitives/ids.ts';
import { aLine } from '../../support/builders.ts';
import { events, message, moment, told } from './check-events.ts';

type Name = CheckState['state'];
type Kind = CheckEvent['kind'];
interface Model {
  readonly name: Name;
  readonly rounds: number;
}

/** The picture of practice, 3.3, written down once more and apart from the implementation: from, event, to. */
const arrows: readonly (readonly [from: Name, event: Kind, to: Name])[] = [
  ['nieuw', 'asked', 'gevraagd'],
  ['gevraagd', 'confirmed', 'klopt'],
  ['gevraagd', 'partly', 'deels'],
  ['gevraagd', 'otherwise', 'anders'],
  ['gevraagd', 'could_not', 'kon_niet'],
  ['gevraagd', 'no_evidence', 'schijn'],
  ['deels', 'explained', 'uitgelegd'],
  ['anders', 'explained', 'uitgelegd'],
  ['kon_niet', 'explained', 'uitgelegd'],
  ['uitgelegd', 'asked', 'gevraagd'],
  ['schijn', 'asked', 'gevraagd'],
  ['later', 'reopened', 'nieuw'],
  ['wil_niet', 'compared', 'wil_niet'],
];
const open: readonly Name[] = [
  'nieuw',
  'gevraagd',
  'deels',
  'anders',
  'kon_niet',
  'schijn',
  'uitgelegd',
];
const failing: readonly Kind[] = ['partly', 'otherwise', 'could_not', 'no_evidence'];
const start: Model = { name: 'nieuw', rounds: 0 };

/** What the picture and the sentences under it say happens; `null` when it may not. */
function modelAfter({ name, rounds }: Model, kind: Kind): Model | null {
  if (open.includes(name) && kind === 'parked') return { name: 'later', rounds: 0 };
  if (open.includes(name) && kind === 'refused') return { name: 'wil_niet', rounds: 0 };
  const isLast = rounds === 3;
  const takesHelp = ['gevraagd', 'uitgelegd'].includes(name);
  if (kind === 'needs_help') return isLast && takesHelp ? { name: 'hulp_nodig', rounds: 0 } : null;
  if (isLast && name === 'gevraagd' && failing.includes(kind)) return null;
  const arrow = arrows.find(([from, event]) => from === name && event === kind);
  if (arrow === undefined) return null;
  const usesRound = kind === 'explained' || (name === 'schijn' && kind === 'asked');
  const to = arrow[2];
  const isOver = ['klopt', 'nieuw', 'wil_niet'].includes(to);
  return { name: to, rounds: isOver ? 0 : rounds + (usesRound ? 1 : 0) };
}

/** Mostly a fourth round would be possible: the way round is taken more often than the ways out. */
const anyKind = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Kind>('asked', 'explained') },
  { weight: 4, arbitrary: fc.constantFrom<Kind>(...failing) },
  { weight: 1, arbitrary: fc.constantFrom<Kind>(...(Object.keys(events) as Kind[])) },
);

describe('the check, held against the picture of the method', () => {
  it('takes exactly the events the picture takes, and is where the picture says', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyKind, { maxLength: 40, size: 'max' }), (kinds) => {
        let model = start;
        let history: readonly RecordedEvent[] = [];
        kinds.forEach((kind, index) => {
          const expected = modelAfter(model, kind);
          const recorded = recordCheck({
            text: message,
            history,
            event: events[kind],
            at: moment((index + 1) * 5000),
            direction: 'inwoner_naar_partner',
          });
          expect(recorded.ok, `${model.name} (${model.rounds}) and ${kind}`).toBe(
            expected !== null,
          );
          if (expected === null || !recorded.ok) return;
          model = expected;
          history = recorded.value;
          const state = currentCheck(message, history);
          expect(state.state).toBe(model.name);
          if ('rounds' in state) expect(state.rounds).toBe(model.rounds);
          reached.add(`${model.name} ${model.rounds}`);
        });
      }),
      { numRuns: 1500 },
    );
    for (const far of [
      'gevraagd 3',
      'uitgelegd 3',
      'klopt 0',
      'hulp_nodig 0',
      'later 0',
      'wil_niet 0',
    ]) {
      expect(reached, 'the random events come everywhere').toContain(far);
    }
    expect([...reached].filter((name) => name.endsWith('4'))).toEqual([]);
  });

  it('is nieuw again after klopt whenever the owner has other words, and klopt again with the old ones', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (other) => {
        const history: RecordedEvent[] = [
          { event: events.asked, at: moment(0), aboutText: message },
          { event: events.confirmed, at: moment(5000), aboutText: message },
        ];
        const isSame = other.normalize('NFC').trim().replace(/\s+/g, ' ') === message;
        expect(currentCheck(other, history).state).toBe(isSame ? 'klopt' : 'nieuw');
        expect(currentCheck(message, history).state).toBe('klopt');
      }),
    );
  });
});

describe('the checks of a conversation', () => {
  const marks = fc.constantFrom('agreement' as const, 'key_point' as const, null);
  const speakers = fc.constantFrom('inhabitant' as const, 'partner' as const, 'relative' as const);
  const ends = fc.constantFrom<readonly CheckEvent[]>(
    [],
    [events.asked],
    [events.asked, { kind: 'confirmed', givenBack: told('', 'getoond') }],
    [events.refused],
  );
  const anyLines = fc.array(
    fc.record({ mark: marks, speaker: speakers, ends: fc.tuple(ends, ends) }),
    {
      maxLength: 12,
    },
  );
  const conversationId = ConversationId.parse('00000000-0000-4000-8000-000000000001');

  it('always count both directions, and no key point is without one', () => {
    fc.assert(
      fc.property(anyLines, (drawn) => {
        const points = pointsOf(drawn).points;
        const counts = countPerDirection(points);
        expect(Object.keys(counts).toSorted()).toEqual([...directions].toSorted());
        expect(counts.inwoner_naar_partner.total + counts.partner_naar_inwoner.total).toBe(
          points.length,
        );
        for (const point of points) expect(directions).toContain(point.direction);
      }),
      { numRuns: 200 },
    );
    const [point] = pointsOf([{ mark: 'key_point', speaker: 'partner', ends: [[], []] }]).points;
    expect(KeyPoint.safeParse(point).success).toBe(true);
    expect(KeyPoint.safeParse({ ...point, direction: '' }).success).toBe(false);
    expect(KeyPoint.safeParse({ ...point, direction: undefined }).success).toBe(false);
  });

  it('make an agreement understood exactly when it is klopt in both directions', () => {
    fc.assert(
      fc.property(anyLines, (drawn) => {
        const { lines, points } = pointsOf(drawn);
        const agreed = agreementsOf({
          conversationId,
          lines,
          keyPoints: points,
          details: new Map(),
        });
        for (const { lineId, isUnderstood } of agreed) {
          const states = points
            .filter((one) => one.lineId === lineId)
            .map(({ check }) => check.state);
          expect(states).toHaveLength(2);
          expect(isUnderstood).toBe(states.every((state) => state === 'klopt'));
        }
      }),
      { numRuns: 200 },
    );
  });

  interface Drawn {
    readonly mark: 'agreement' | 'key_point' | null;
    readonly speaker: 'inhabitant' | 'partner' | 'relative';
    readonly ends: readonly [readonly CheckEvent[], readonly CheckEvent[]];
  }

  function pointsOf(drawn: readonly Drawn[]) {
    const lines = drawn.map(({ mark, speaker }) => aLine({ mark, speaker, text: message }));
    const points = keyPointsOfConversation(lines, (lineId, direction) => {
      const at = lines.findIndex(({ id }) => id === lineId);
      const happened = drawn[at]?.ends[directions.indexOf(direction)] ?? [];
      return happened.map((event, index) => ({
        event,
        at: moment(index * 5000),
        aboutText: message,
      }));
    });
    expect(linesByTopic(lines).length).toBeLessThanOrEqual(1);
    return { lines, points };
  }
});
