import { consents } from '../../../shared/features/consents/contract.ts';
import { type PaperWarning, paperWarnings } from '../../../shared/features/consents/rules.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

interface WarningsProps {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
}

/** Says before a paper is saved that somebody may not get it, or was not asked about. Never in the way. */
export function ConsentWarnings({ conversationId, kind }: WarningsProps) {
  const conversation = useQueryCall(conversations.get, { id: conversationId });
  if (conversation.data === undefined) return null;
  return <Warnings inhabitantId={conversation.data.inhabitantId} kind={kind} />;
}

function Warnings(props: { readonly inhabitantId: InhabitantId; readonly kind: PaperKind }) {
  const text = useText();
  const dates = useDateWords();
  const record = useQueryCall(consents.get, { inhabitantId: props.inhabitantId });
  const warnings = record.data ? paperWarnings(props.kind, record.data.current) : [];
  const dayOf = (warning: PaperWarning) =>
    'since' in warning ? { day: dates.inFull(warning.since) } : {};
  if (warnings.length === 0) return null;
  return (
    <div className="strip" role="note">
      {warnings.map((warning) => (
        <p key={warning.kind}>{text(`papers.warning.${warning.kind}`, dayOf(warning))}</p>
      ))}
    </div>
  );
}
