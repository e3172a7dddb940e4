import { describe, expect, it } from 'vitest';
import {
  countPerDirection,
  isLopsided,
} from '../../../shared/features/understanding-checks/direction-counts.ts';
import type {
  CheckState,
  Direction,
  KeyPoint,
} from '../../../shared/features/understanding-checks/schema.ts';
import { lineId } from '../../support/builders.ts';
import { events, message, moment, statesWith } from './check-events.ts';

function aPoint(direction: Direction, check: CheckState): KeyPoint {
  const asked = { event: events.asked, at: moment(0), aboutText: message };
  return {
    lineId: lineId(),
    direction,
    owner: direction === 'inwoner_naar_partner' ? 'inhabitant' : 'partner',
    text: message,
    topic: '',
    isAgreement: false,
    mustBeRight: true,
    check,
    history: check.state === 'nieuw' ? [] : [asked],
  };
}

function points(direction: Direction, count: number): KeyPoint[] {
  return Array.from({ length: count }, () => aPoint(direction, states.klopt));
}

const states = statesWith(0);

describe('countPerDirection', () => {
  it('counts both directions when only one was checked', () => {
    const counts = countPerDirection([
      aPoint('partner_naar_inwoner', states.klopt),
      aPoint('partner_naar_inwoner', states.later),
      aPoint('partner_naar_inwoner', states.hulp_nodig),
      aPoint('partner_naar_inwoner', states.anders),
      aPoint('inwoner_naar_partner', states.nieuw),
    ]);
    expect(counts).toEqual({
      inwoner_naar_partner: { total: 1, klopt: 0, later: 0, hulpNodig: 0, asked: 0 },
      partner_naar_inwoner: { total: 4, klopt: 1, later: 1, hulpNodig: 1, asked: 4 },
    });
  });

  it('has both directions when there is no key point at all', () => {
    expect(Object.keys(countPerDirection([]))).toEqual([
      'inwoner_naar_partner',
      'partner_naar_inwoner',
    ]);
  });
});

describe('isLopsided', () => {
  it.each([
    [0, 0, false],
    [0, 2, false],
    [0, 3, true],
    [0, 8, true],
    [8, 0, true],
    [1, 3, false],
    [1, 4, true],
    [3, 8, false],
    [8, 8, false],
  ])(
    'with %i checks of the partner and %i of the inhabitant is %s',
    (partner, inhabitant, lopsided) => {
      const counts = countPerDirection([
        ...points('inwoner_naar_partner', partner),
        ...points('partner_naar_inwoner', inhabitant),
      ]);
      expect(isLopsided(counts)).toBe(lopsided);
    },
  );

  it('does not count key points nobody was asked about', () => {
    const unasked = Array.from({ length: 8 }, () => aPoint('partner_naar_inwoner', states.nieuw));
    expect(isLopsided(countPerDirection(unasked))).toBe(false);
  });
});
