import type { ReactNode } from 'react';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { ConversationOfCase } from './conversation-of-case.tsx';
import { PlanConversation } from './plan-conversation.tsx';
import './conversations.css';

/** The conversations of one case, latest first, and a place to plan another. */
export function ConversationsOfCase(props: {
  readonly caseId: CaseId;
  /** The way to delete one: another slice's. */
  readonly renderDelete?: (conversation: ConversationOverview) => ReactNode;
  /** Where one belongs: another slice's. */
  readonly renderBelongsTo?: (conversation: ConversationOverview) => ReactNode;
}) {
  const text = useText();
  const navigate = useNavigate();
  const all = useQueryCall(conversations.list, { caseId: props.caseId });
  const planning = useInPlace();
  const isEmpty = all.data?.length === 0;
  const plan = (
    <Button
      variant={isEmpty ? 'go' : 'outlined'}
      onPress={planning.open}
      autoFocus={planning.isBack}
    >
      {text('conversations.list.plan')}
    </Button>
  );
  return (
    <section aria-labelledby="conversations-title">
      <h2 id="conversations-title" className="section-title">
        {text('conversations.list.title')}
      </h2>
      {all.isError && (
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      )}
      {planning.isOpen && (
        <PlanConversation
          caseId={props.caseId}
          onPlanned={({ id }) => navigate({ name: 'prepare', conversationId: id })}
          onCancel={planning.close}
        />
      )}
      {all.data && all.data.length > 0 && (
        <ul className="rows">
          {all.data.map((conversation) => (
            <ConversationOfCase
              key={conversation.id}
              conversation={conversation}
              deletion={props.renderDelete?.(conversation)}
              belongsTo={props.renderBelongsTo?.(conversation)}
            />
          ))}
        </ul>
      )}
      {!planning.isOpen && isEmpty && (
        <EmptyState action={plan}>{text('conversations.list.empty')}</EmptyState>
      )}
      {!planning.isOpen && all.data !== undefined && !isEmpty && (
        <div className="actions page__actions">{plan}</div>
      )}
    </section>
  );
}
