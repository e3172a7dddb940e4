import { templates } from '../../../shared/features/conversations/data/templates.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { useList } from '../../i18n/use-list.ts';

/** Gives a conversation in a few sentences: type and place, with whom, and how far it is. */
export function useConversationWords(): (conversation: ConversationOverview) => string {
  const text = useText();
  const list = useList();
  return (conversation) => {
    const others = conversation.people
      .filter((person) => person.role !== 'supporter')
      .map(({ name, relation }) =>
        relation === '' ? name : text('conversations.row.person', { name, relation }),
      );
    const type = templates[conversation.templateId].name;
    const { place } = conversation;
    return [
      place === '' ? `${type}.` : text('conversations.row.typeAndPlace', { type, place }),
      ...(others.length === 0 ? [] : [text('conversations.row.with', { people: list(others) })]),
      text(`conversations.row.${progressOf(conversation)}`),
    ].join(' ');
  };
}

function progressOf({ isPrepared, hasNotes }: ConversationOverview) {
  if (hasNotes) return 'hasNotes';
  return isPrepared ? 'isPrepared' : 'isEmpty';
}
