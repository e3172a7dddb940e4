import { z } from 'zod';
import {
  ConversationDetails,
  type ConversationOverview,
  Person,
} from '../../../shared/features/conversations/schema.ts';
import { ItemId } from '../../../shared/primitives/ids.ts';
import { unreadable } from '../../ui/read-date.ts';

const { templateId, date, time } = ConversationDetails.shape;
const typed = z.string();

/** A conversation while it is being planned: type and day may still be open, and nobody named. */
export const ConversationDraft = z.object({
  templateId: templateId.nullable(),
  date: date.nullable(),
  time: time.or(z.literal(unreadable)),
  place: typed,
  people: z.array(Person.extend({ name: typed, relation: typed, phone: typed })).readonly(),
});
export type ConversationDraft = Readonly<z.infer<typeof ConversationDraft>>;

/**
 * A new conversation: room for the person across the table, and the supporter as written down the last time,
 * so that one's own name and number are typed once.
 */
export function newDraft(
  earlier: readonly ConversationOverview[],
  newId: () => string,
): ConversationDraft {
  const lastSupporter = earlier
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
    .flatMap((conversation) => conversation.people)
    .find((person) => person.role === 'supporter');
  return {
    templateId: null,
    date: null,
    time: null,
    place: '',
    people: [
      newPerson('partner', newId),
      { ...newPerson('supporter', newId), ...(lastSupporter && detailsOf(lastSupporter)) },
    ],
  };
}

/** Someone of whom nothing is written down yet. */
export function newPerson(role: Person['role'], newId: () => string): Person {
  return { id: ItemId.parse(newId()), name: '', role, relation: '', phone: '' };
}

/** What is sent: people of whom nothing was written down are left out. */
export function withoutEmptyPeople(draft: ConversationDraft): object {
  const isWritten = ({ name, relation, phone }: Person) =>
    `${name}${relation}${phone}`.trim() !== '';
  return { ...draft, people: draft.people.filter(isWritten) };
}

function detailsOf({ name, relation, phone }: Person): Partial<Person> {
  return { name, relation, phone };
}
