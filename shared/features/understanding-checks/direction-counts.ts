import { type Direction, directions, type KeyPoint } from './schema.ts';

export interface DirectionCount {
  readonly total: number;
  readonly klopt: number;
  readonly later: number;
  readonly hulpNodig: number;
  /** Key points that were asked back at least once, whatever came of it. */
  readonly asked: number;
}

/** From how many more checks, and how many times as many, one direction outweighs the other. */
const LOPSIDED_FROM = 3;

/** How far the check is in each direction; always both, so that they are shown together (practice, 3.3). */
export function countPerDirection(
  points: readonly KeyPoint[],
): Readonly<Record<Direction, DirectionCount>> {
  const [toPartner, toInhabitant] = directions;
  return {
    [toPartner]: countOf(points.filter(({ direction }) => direction === toPartner)),
    [toInhabitant]: countOf(points.filter(({ direction }) => direction === toInhabitant)),
  };
}

/**
 * Whether one person at the table is asked back far more often than the other: a quiet warning for the
 * supporter, never for the inhabitant (practice, 3.1: "8 checks on the inwoner and 0 on the partner").
 */
export function isLopsided(counts: Readonly<Record<Direction, DirectionCount>>): boolean {
  const asked = directions.map((direction) => counts[direction].asked);
  const most = Math.max(...asked);
  const least = Math.min(...asked);
  return most - least >= LOPSIDED_FROM && most >= LOPSIDED_FROM * least;
}

function countOf(points: readonly KeyPoint[]): DirectionCount {
  const inState = (state: string) => points.filter(({ check }) => check.state === state).length;
  return {
    total: points.length,
    klopt: inState('klopt'),
    later: inState('later'),
    hulpNodig: inState('hulp_nodig'),
    asked: points.filter(({ history }) => history.some(({ event }) => event.kind === 'asked'))
      .length,
  };
}
