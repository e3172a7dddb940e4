import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { UnsentFormKeeper } from '../../bridge/unsent-form.tsx';
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
    <UnsentFormKeeper
      of={{
        owner: { kind: 'case', caseId: props.caseId },
        place: `conversation:${props.first?.templateId ?? ''}`,
      }}
      first={() => ({
        ...newDraft(earlier.data ?? [], () => crypto.randomUUID()),
        ...props.first,
      })}
    >
      {(unsent) => (
        <ConversationForm
          unsent={unsent}
          onSend={(details) =>
            plan.mutate(
              { caseId: props.caseId, details },
              { onSuccess: unsent.forgetThen(props.onPlanned) },
            )
          }
          onCancel={unsent.forgetThen(props.onCancel)}
          isBusy={plan.isPending}
          refusal={plan.error?.refusal}
        />
      )}
    </UnsentFormKeeper>
  );
}
