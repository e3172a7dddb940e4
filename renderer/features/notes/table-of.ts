import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { type Seat, seatsOf } from '../../../shared/features/notes/seats.ts';
import { fold } from '../../../shared/primitives/folded.ts';
import type { NotesWorld } from '../../editor/notes-editor-parts.ts';
import { labelOf, type SpeakerWords } from '../../editor/use-speaker-words.ts';

/** Who sits at the table of a conversation and what they are called, on the screen and by name. */
export function tableOf(
  conversation: Pick<ConversationOverview, 'people' | 'inhabitantName'>,
  words: SpeakerWords,
): Pick<NotesWorld, 'seats' | 'seatCalled'> {
  const seats = seatsOf(conversation.people);
  const called = new Map<string, Seat | null>();
  for (const seat of seats) {
    for (const name of namesOf(seat)) {
      const key = fold(name.trim());
      // A name that two of them have is surely nobody's.
      called.set(key, called.has(key) && called.get(key) !== seat ? null : seat);
    }
  }
  return { seats, seatCalled: (name) => called.get(fold(name.trim())) ?? null };

  function namesOf(seat: Seat): string[] {
    const { speaker, personId } = seat;
    const label = labelOf(words, seat);
    if (speaker === 'inhabitant') return [label, conversation.inhabitantName];
    const people = conversation.people.filter(({ role }) => role === speaker);
    const sitting = personId === null ? people : people.filter(({ id }) => id === personId);
    return [label, ...sitting.map(({ name }) => name)];
  }
}
