import type {
  Conversation,
  ConversationOverview,
} from '../../../shared/features/conversations/schema.ts';
import type { Speaker } from '../../../shared/features/notes/schema.ts';
import { useText } from '../../i18n/text.tsx';

/**
 * Gives the function that says who a speaker is. Notes know a role and not a person: when two people sit there in
 * that role, or nobody, it says the role.
 */
export function useNameOf(
  conversation: Pick<ConversationOverview, 'people' | 'inhabitantName'>,
): (speaker: Speaker) => string {
  const text = useText();
  return (speaker) => {
    if (speaker === 'inhabitant') return conversation.inhabitantName;
    return onlyName(conversation, speaker) ?? text(`summary.speaker.${speaker}`);
  };
}

function onlyName(
  { people }: Pick<Conversation, 'people'>,
  speaker: Exclude<Speaker, 'inhabitant'>,
): string | undefined {
  const [first, ...others] = people.filter(({ role }) => role === speaker);
  return others.length === 0 ? first?.name : undefined;
}
