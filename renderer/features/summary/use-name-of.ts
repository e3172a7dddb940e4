import type { Conversation } from '../../../shared/features/conversations/schema.ts';
import type { Speaker } from '../../../shared/features/notes/schema.ts';
import { useSpeakerWords } from '../../editor/use-speaker-words.ts';
import type { After } from './use-after.ts';

/**
 * Gives the function that says who a speaker is, by name. Notes know a role and not a person: when two people sit
 * there in that role, or nobody, it says the role.
 */
export function useNameOf({ conversation, inhabitant }: After): (speaker: Speaker) => string {
  const words = useSpeakerWords(conversation, inhabitant.formOfAddress);
  return (speaker) => {
    if (speaker === 'inhabitant') return inhabitant.name;
    return onlyName(conversation, speaker) ?? words.start[speaker];
  };
}

function onlyName(
  { people }: Pick<Conversation, 'people'>,
  speaker: Exclude<Speaker, 'inhabitant'>,
): string | undefined {
  const [first, ...others] = people.filter(({ role }) => role === speaker);
  return others.length === 0 ? first?.name : undefined;
}
