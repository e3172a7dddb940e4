import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { ConversationForm } from './conversation-form.tsx';

/** Changes what was planned. */
export function ChangeConversation(props: {
  readonly conversation: ConversationOverview;
  readonly onDone: () => void;
}) {
  const change = useCommandCall(conversations.change);
  const { id, templateId, date, time, place, people } = props.conversation;
  return (
    <ConversationForm
      first={() => ({ templateId, date, time, place, people })}
      onSend={(details) => change.mutate({ id, details }, { onSuccess: props.onDone })}
      onCancel={props.onDone}
      isBusy={change.isPending}
      refusal={change.error?.refusal}
    />
  );
}
