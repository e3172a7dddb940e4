import { cases } from '../../shared/features/cases/contract.ts';
import type { CaseId } from '../../shared/primitives/ids.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { CaseCard } from '../features/cases/case-card.tsx';
import { ConversationsOfCase } from '../features/conversations/conversations-of-case.tsx';
import { DecisionsOfCase } from '../features/decisions/decisions-of-case.tsx';
import { LettersOfCase } from '../features/letters/letters-of-case.tsx';
import { BelongsToProcedure } from '../features/procedures/belongs-to-procedure.tsx';
import { ProceduresOfCase } from '../features/procedures/procedures-of-case.tsx';
import { ClosingOfCase } from '../features/retention/closing-of-case.tsx';
import { DeleteWithEverything } from '../features/retention/delete-with-everything.tsx';
import { useDeletedLine } from '../features/retention/use-deleted-line.tsx';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** One case: whose it is, the question in own words, and the conversations about it. */
export function CaseScreen(props: { readonly id: CaseId }) {
  const text = useText();
  const navigate = useNavigate();
  const dates = useDateWords();
  const found = useQueryCall(cases.get, { id: props.id });
  const deleted = useDeletedLine();
  if (found.isError) {
    return <ErrorMessage refusal={found.error.refusal} onRetry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return null;
  const { inhabitantId, inhabitantName } = found.data;
  return (
    <div className="page">
      <PageTitle className="starts-with-name">{inhabitantName}</PageTitle>
      <CaseCard theCase={found.data} />
      {deleted.line}
      <ConversationsOfCase
        caseId={props.id}
        renderDelete={({ id, date }) => (
          <DeleteWithEverything
            target={{ kind: 'conversation', id }}
            spokenLabel={text('retention.delete.conversationSpoken', { day: dates.inFull(date) })}
            onDeleted={deleted.say}
          />
        )}
        renderBelongsTo={({ id }) => <BelongsToProcedure caseId={props.id} conversationId={id} />}
      />
      <ProceduresOfCase caseId={props.id} />
      <DecisionsOfCase caseId={props.id} />
      <LettersOfCase caseId={props.id} />
      <ClosingOfCase
        caseId={props.id}
        onDeleted={() => navigate({ name: 'inhabitant', id: inhabitantId })}
      />
      <p className="page__actions">
        <TextLink onGo={() => navigate({ name: 'inhabitant', id: inhabitantId })}>
          {text('app.case.toInhabitant', { name: inhabitantName })}
        </TextLink>
      </p>
    </div>
  );
}
