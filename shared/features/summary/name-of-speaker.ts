import { assertNever } from '../../primitives/assert-never.ts';
import type { ItemId } from '../../primitives/ids.ts';
import type { Conversation, Person } from '../conversations/schema.ts';
import type { Speaker } from '../notes/schema.ts';

/**
 * Who a speaker is, on a paper for the inhabitant: "u", or the name. When two people sit there in that role and it was
 * not noted which of them spoke, no name is guessed.
 */
export function nameOfSpeaker(
  speaker: Speaker,
  { people }: Pick<Conversation, 'people'>,
  personId: ItemId | null = null,
): string {
  const name = speaker === 'inhabitant' ? undefined : nameIn(people, speaker, personId);
  switch (speaker) {
    case 'inhabitant':
      return 'u';
    case 'partner':
      return name ?? 'uw gesprekspartner';
    case 'supporter':
      return name ?? 'uw cliëntondersteuner';
    case 'relative':
      return name ?? 'uw naaste';
    default:
      return assertNever(speaker);
  }
}

function nameIn(
  people: readonly Person[],
  role: Person['role'],
  personId: ItemId | null,
): string | undefined {
  const inRole = people.filter((person) => person.role === role);
  const meant = inRole.find(({ id }) => id === personId);
  return (meant ?? (inRole.length === 1 ? inRole[0] : undefined))?.name;
}
