import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsOf, openAgreements } from '../../../shared/features/agreements/rules.ts';
import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import { keyPointsOfConversation } from '../../../shared/features/understanding-checks/key-points.ts';
import {
  type Direction,
  directions,
} from '../../../shared/features/understanding-checks/schema.ts';
import { ConversationId } from '../../../shared/primitives/ids.ts';
import { aLine, aTopic, lineId } from '../../support/builders.ts';
import { type Checked, checked, day } from '../summary/the-story.ts';
import { moment } from '../understanding-checks/check-events.ts';

const conversationId = ConversationId.parse('00000000-0000-4000-8000-000000000001');
const help = aLine({ speaker: 'partner', mark: 'agreement', text: 'Twee uur hulp per week.' });

/** The agreement as it stands after what happened in each direction. */
function afterChecks(checks: Readonly<Record<Direction, Checked>>, line = help): Agreement[] {
  const keyPoints = keyPointsOfConversation([line], (_, direction) =>
    checked[checks[direction]].map((event, at) => ({
      event,
      at: moment(at * 10_000),
      aboutText: help.text,
    })),
  );
  return agreementsOf({ conversationId, lines: [line], keyPoints, details: new Map() });
}

const bothWays = { inwoner_naar_partner: 'klopt', partner_naar_inwoner: 'klopt' } as const;

describe('agreementsOf', () => {
  const names = fc.constantFrom(...(Object.keys(checked) as Checked[]));

  it('is understood exactly when every key point it carries is klopt', () => {
    const checks = fc.record({ inwoner_naar_partner: names, partner_naar_inwoner: names });
    fc.assert(
      fc.property(checks, (stand) => {
        const areAllKlopt = directions.every((direction) => stand[direction] === 'klopt');
        expect(afterChecks(stand).map(({ isUnderstood }) => isUnderstood)).toEqual([areAllKlopt]);
      }),
      { examples: [[bothWays]] },
    );
  });

  it('is not understood when its text changed after klopt', () => {
    const changed = { ...help, text: 'Drie uur hulp per week.' };
    expect(afterChecks(bothWays, changed)).toMatchObject([{ isUnderstood: false }]);
  });

  it('is not understood when a direction was never handed in', () => {
    const [oneWay] = keyPointsOfConversation([help], () => []);
    if (oneWay === undefined) throw new Error('an agreement carries key points');
    const klopt = {
      ...oneWay,
      check: {
        state: 'klopt' as const,
        givenBack: { form: 'getoond' as const, words: '' },
        at: moment(0),
      },
    };
    for (const keyPoints of [[], [klopt]]) {
      const [agreement] = agreementsOf({
        conversationId,
        lines: [help],
        keyPoints,
        details: new Map(),
      });
      expect(agreement?.isUnderstood).toBe(false);
    }
  });

  it('is every line marked so, in the order of the notes, with who does it and by when', () => {
    const letters = aLine({ mark: 'agreement', text: 'Ik zet de brieven klaar.' });
    const lines = [
      letters,
      aTopic('Vervoer'),
      aLine({ mark: 'key_point', text: 'Ik wil naar mijn zus.' }),
      help,
      aLine({ mark: 'agreement', text: ' ' }),
      aLine({ isPrivate: true, text: 'Zij keek naar de deur.' }),
    ];
    const details = new Map([
      [letters.id, { doer: 'inhabitant' as const, due: day('2026-03-05') }],
    ]);
    expect(agreementsOf({ conversationId, lines, keyPoints: [], details })).toEqual([
      {
        lineId: letters.id,
        conversationId,
        text: letters.text,
        doer: 'inhabitant',
        due: '2026-03-05',
        isUnderstood: false,
      },
      {
        lineId: help.id,
        conversationId,
        text: help.text,
        doer: null,
        due: null,
        isUnderstood: false,
      },
    ]);
  });
});

describe('openAgreements', () => {
  const an = (text: string, isUnderstood: boolean, due: string | null): Agreement => ({
    lineId: lineId(),
    conversationId,
    text,
    doer: null,
    due: due === null ? null : day(due),
    isUnderstood,
  });
  const today = day('2026-03-03');

  it('keeps what is not understood or not past, soonest first and without a day last', () => {
    const open = openAgreements(
      [
        an('understood, no day', true, null),
        an('understood, tomorrow', true, '2026-03-04'),
        an('understood, yesterday', true, '2026-03-02'),
        an('not understood, no day', false, null),
        an('not understood, yesterday', false, '2026-03-02'),
        an('understood, today', true, '2026-03-03'),
      ],
      today,
    );
    expect(open.map(({ text }) => text)).toEqual([
      'not understood, yesterday',
      'understood, today',
      'understood, tomorrow',
      'understood, no day',
      'not understood, no day',
    ]);
  });
});
