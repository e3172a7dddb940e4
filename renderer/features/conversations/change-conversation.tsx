import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { UnsentFormKeeper } from '../../bridge/unsent-form.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import type { ConversationDraft } from './conversation-draft.ts';
import { ConversationForm } from './conversation-form.tsx';

/** Changes what was planned. */
export function ChangeConversation(props: {
  readonly conversation: ConversationOverview;
  readonly onDone: () => void;
}) {
  const change = useCommandCall(conversations.change);
  const { id, templateId, date, time, place, people } = props.conversation;
  return (
    <UnsentFormKeeper<ConversationDraft>
      of={{
        owner: { kind: 'case', caseId: props.conversation.caseId },
        place: `conversation:${id}`,
      }}
      first={() => ({ templateId, date, time, place, people })}
    >
      {(unsent) => (
        <ConversationForm
          unsent={unsent}
          onSend={(details) =>
            change.mutate({ id, details }, { onSuccess: unsent.forgetThen(props.onDone) })
          }
          onCancel={unsent.forgetThen(props.onDone)}
          isBusy={change.isPending}
          refusal={change.error?.refusal}
        />
      )}
    </UnsentFormKeeper>
  );
}
