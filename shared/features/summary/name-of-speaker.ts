import { assertNever } from '../../primitives/assert-never.ts';
import type { Conversation, Person } from '../conversations/schema.ts';
import type { Speaker } from '../notes/schema.ts';

/**
 * Who a speaker is, on a paper for the inhabitant: "u", or the name. Notes know a role and not a person: when
 * two people sit there in that role, no name is guessed.
 */
export function nameOfSpeaker(speaker: Speaker, { people }: Pick<Conversation, 'people'>): string {
  switch (speaker) {
    case 'inhabitant':
      return 'u';
    case 'partner':
      return onlyName(people, 'partner') ?? 'uw gesprekspartner';
    case 'supporter':
      return onlyName(people, 'supporter') ?? 'uw cliëntondersteuner';
    case 'relative':
      return onlyName(people, 'relative') ?? 'uw naaste';
    default:
      return assertNever(speaker);
  }
}

function onlyName(people: readonly Person[], role: Person['role']): string | undefined {
  const [first, ...others] = people.filter((person) => person.role === role);
  return others.length === 0 ? first?.name : undefined;
}
