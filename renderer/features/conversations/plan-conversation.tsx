import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { newDraft } from './conversation-draft.ts';
import { ConversationForm } from './conversation-form.tsx';

/** Plans a conversation in a case. */
export function PlanConversation(props: {
  readonly caseId: CaseId;
  readonly onPlanned: (planned: ConversationOverview) => void;
  readonly onCancel: () => void;
}) {
  const plan = useCommandCall(conversations.plan);
  const earlier = useQueryCall(conversations.list, {});
  if (earlier.isPending) return null;
  return (
    <ConversationForm
      first={() => newDraft(earlier.data ?? [], () => crypto.randomUUID())}
      onSend={(details) =>
        plan.mutate({ caseId: props.caseId, details }, { onSuccess: props.onPlanned })
      }
      onCancel={props.onCancel}
      isBusy={plan.isPending}
      refusal={plan.error?.refusal}
    />
  );
}
