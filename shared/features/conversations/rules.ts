import type { ItemId } from '../../primitives/ids.ts';
import type { AgreementDetails } from '../agreements/schema.ts';
import type { ConversationOverview, Person } from './schema.ts';

/** The first person at the table with that role. */
export function personWithRole(
  people: readonly Person[],
  role: Person['role'],
): Person | undefined {
  return people.find((person) => person.role === role);
}

/** The person meant where several sit in one role; the first in that role when it was not said which. */
function personMeant(
  people: readonly Person[],
  role: Person['role'],
  personId: ItemId | null | undefined,
): Person | undefined {
  return people.find(({ id }) => id === personId) ?? personWithRole(people, role);
}

/** Who does an agreement, by name as it was entered; empty when nobody was named yet. */
export function nameOfDoer(
  { doer, doerPersonId }: Pick<AgreementDetails, 'doer' | 'doerPersonId'>,
  conversation: ConversationOverview,
): string {
  if (doer === null) return '';
  if (doer === 'inhabitant') return conversation.inhabitantName;
  return personMeant(conversation.people, doer, doerPersonId)?.name ?? '';
}
