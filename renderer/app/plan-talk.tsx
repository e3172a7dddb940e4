import { objectionOf } from '../../shared/features/decisions/objection-of.ts';
import type { DecisionContent } from '../../shared/features/decisions/schema.ts';
import { procedures } from '../../shared/features/procedures/contract.ts';
import type { CaseId, ConversationId } from '../../shared/primitives/ids.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useAsk } from '../bridge/use-ask.ts';
import { PlanConversation } from '../features/conversations/plan-conversation.tsx';

/** Plans the conversation about a decision, hangs it at the objection when that is on its road, and goes to its prep sheet. */
export function PlanTalk(props: {
  readonly caseId: CaseId;
  readonly content: DecisionContent;
  readonly onCancel: () => void;
}) {
  const ask = useAsk();
  const navigate = useNavigate();
  const { caseId, content } = props;
  const hang = async (conversationId: ConversationId) => {
    const start = objectionOf(content);
    const known = await ask(procedures.list, { caseId });
    if (!known.ok || start === null) return;
    const { road, about } = start.details;
    const objection = known.value.find(
      ({ procedure }) => procedure.road === road && procedure.about === about,
    );
    if (!objection) return;
    const link = { procedureId: objection.procedure.id, conversationId, step: 'informal_talk' };
    await ask(procedures.link, link);
  };
  return (
    <PlanConversation
      caseId={caseId}
      first={{ templateId: 'besluit_uitleg' }}
      onPlanned={({ id }) =>
        void hang(id).then(() => navigate({ name: 'prepare', conversationId: id }))
      }
      onCancel={props.onCancel}
    />
  );
}
