import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { type ConversationDraft, newDraft } from './conversation-draft.ts';
import { ConversationForm } from './conversation-form.tsx';

/** Plans a conversation in a case. */
export function PlanConversation(props: {
  readonly caseId: CaseId;
  /** What is known of it already; all can be changed. */
  readonly first?: Partial<Pick<ConversationDraft, 'templateId' | 'date'>>;
  readonly onPlanned: (planned: ConversationOverview) => void;
  readonly onCancel: () => void;
}) {
  const plan = useCommandCall(conversations.plan);
  const earlier = useQueryCall(conversations.list, {});
  if (earlier.isPending) return null;
  return (
    <ConversationForm
      first={() => ({
        ...newDraft(earlier.data ?? [], () => crypto.randomUUID()),
        ...props.first,
      })}
      onSend={(details) =>
        plan.mutate({ caseId: props.caseId, details }, { onSuccess: props.onPlanned })
      }
      onCancel={props.onCancel}
      isBusy={plan.isPending}
      refusal={plan.error?.refusal}
    />
  );
}
