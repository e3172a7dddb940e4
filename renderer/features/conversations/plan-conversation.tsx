import { conversations } from '../../../shared/features/conversations/contract.ts';
import type {
  ConversationDetails,
  ConversationOverview,
} from '../../../shared/features/conversations/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useSending } from '../../bridge/sending.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
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
  const { caseId, first } = props;
  const earlier = useQueryCall(conversations.list, {});
  const sending = useSending(conversations.plan, {
    input: (details: ConversationDetails) => ({ caseId, details }),
    onSent: props.onPlanned,
  });
  if (earlier.isPending) return null;
  return (
    <ConversationForm
      of={{ owner: { kind: 'case', caseId }, place: `conversation:${first?.templateId ?? ''}` }}
      first={() => ({ ...newDraft(earlier.data ?? [], () => crypto.randomUUID()), ...first })}
      sending={sending}
      onCancel={props.onCancel}
    />
  );
}
