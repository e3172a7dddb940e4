import type { Speaker } from '../notes/schema.ts';
import type { ConversationOverview, Person } from './schema.ts';

/** The first person at the table with that role. */
export function personWithRole(
  people: readonly Person[],
  role: Person['role'],
): Person | undefined {
  return people.find((person) => person.role === role);
}

/** Who does an agreement, by name as it was entered; empty when nobody was named yet. */
export function nameOfDoer(doer: Speaker | null, conversation: ConversationOverview): string {
  if (doer === null) return '';
  if (doer === 'inhabitant') return conversation.inhabitantName;
  return personWithRole(conversation.people, doer)?.name ?? '';
}
