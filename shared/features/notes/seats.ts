import type { ItemId } from '../../primitives/ids.ts';
import type { Person } from '../conversations/schema.ts';
import { type Speaker, speakers } from './schema.ts';

/** Somebody who can speak: a role and, when several people sit there in that role, which of them. */
export interface Seat {
  readonly speaker: Speaker;
  readonly personId: ItemId | null;
}

/**
 * Who can speak in a conversation, in a fixed order: the inhabitant, the other side of the table, the supporter, the
 * naasten. A role in which nobody or one person sits is one seat without a person: nothing has to be chosen there.
 */
export function seatsOf(people: readonly Pick<Person, 'id' | 'role'>[]): Seat[] {
  return speakers.flatMap((speaker): Seat[] => {
    const inRole = people.filter(({ role }) => role === speaker);
    if (inRole.length < 2) return [{ speaker, personId: null }];
    return inRole.map(({ id }) => ({ speaker, personId: id }));
  });
}

/** Where somebody sits; with a person who is not at the table any more, the first of that role. */
export function seatIndex(seats: readonly Seat[], { speaker, personId }: Seat): number {
  const exact = seats.findIndex((one) => one.speaker === speaker && one.personId === personId);
  return exact === -1 ? seats.findIndex((one) => one.speaker === speaker) : exact;
}
