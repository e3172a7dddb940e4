import { conversations } from '../../../shared/features/conversations/contract.ts';
import type {
  ConversationDetails,
  ConversationOverview,
} from '../../../shared/features/conversations/schema.ts';
import { useSending } from '../../bridge/sending.ts';
import { ConversationForm } from './conversation-form.tsx';

/** Changes what was planned. */
export function ChangeConversation(props: {
  readonly conversation: ConversationOverview;
  readonly onDone: () => void;
}) {
  const { id, caseId, templateId, date, time, place, people } = props.conversation;
  const sending = useSending(conversations.change, {
    input: (details: ConversationDetails) => ({ id, details }),
    onSent: props.onDone,
  });
  return (
    <ConversationForm
      of={{ owner: { kind: 'case', caseId }, place: `conversation:${id}` }}
      first={() => ({ templateId, date, time, place, people })}
      sending={sending}
      onCancel={props.onDone}
    />
  );
}
