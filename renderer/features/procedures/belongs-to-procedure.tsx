import { procedures } from '../../../shared/features/procedures/contract.ts';
import type { CaseId, ConversationId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The procedures a conversation belongs to, each a way to its road; nothing for one that stands by itself. */
export function BelongsToProcedure(props: {
  readonly caseId: CaseId;
  readonly conversationId: ConversationId;
}) {
  const text = useText();
  const navigate = useNavigate();
  const linked = useQueryCall(procedures.linkedIn, { caseId: props.caseId });
  return (linked.data ?? [])
    .filter(({ conversationId }) => conversationId === props.conversationId)
    .map(({ procedure, title, step }) => (
      <p key={procedure.id} className="row__detail">
        <TextLink onGo={() => navigate({ name: 'procedure', procedureId: procedure.id })}>
          {text('procedures.conversation.belongsTo', { title, about: procedure.about, step })}
        </TextLink>
      </p>
    ));
}
