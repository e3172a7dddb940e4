import type { ItemId } from '../../primitives/ids.ts';
import type { Instant } from '../../primitives/plain-date.ts';
import type { ParkedPoint, Parking, PrepSheet, SaidPoint } from './schema.ts';

/** How it stands with something the inhabitant wanted to say or ask: only an action of the supporter makes it said. */
export type PrepPointState =
  | { readonly kind: 'open' }
  | { readonly kind: 'said'; readonly at: Instant; readonly lineId: SaidPoint['lineId'] }
  | ({ readonly kind: 'parked' } & Parking);

/** Something the inhabitant wanted to say or ask, and how it stands. */
export interface PrepPoint {
  readonly id: ItemId;
  readonly kind: 'must_say' | 'question';
  readonly text: string;
  readonly state: PrepPointState;
}

/** The points of a sheet with how each stands: what must be said first, then the questions, in the order of the sheet. */
export function prepPointsOf(
  { mustSay, questions }: Pick<PrepSheet, 'mustSay' | 'questions'>,
  said: readonly SaidPoint[],
  parked: readonly ParkedPoint[],
): PrepPoint[] {
  const stateOf = (id: ItemId): PrepPointState => {
    const tick = said.find(({ itemId }) => itemId === id);
    if (tick) return { kind: 'said', at: tick.at, lineId: tick.lineId };
    const parking = parked.find(({ itemId }) => itemId === id);
    return parking ? { kind: 'parked', who: parking.who, until: parking.until } : { kind: 'open' };
  };
  const pointsOf = (kind: PrepPoint['kind'], items: PrepSheet['mustSay']): PrepPoint[] =>
    items
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text }) => ({ id, kind, text, state: stateOf(id) }));
  return [...pointsOf('must_say', mustSay), ...pointsOf('question', questions)];
}
