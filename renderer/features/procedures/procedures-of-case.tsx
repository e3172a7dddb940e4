import { cases } from '../../../shared/features/cases/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { placeOfStart } from '../../../shared/features/procedures/form-places.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useStoredDrafts } from '../../bridge/form-drafts.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { ProcedureRow } from './procedure-row.tsx';
import { StartForm } from './start-form.tsx';
import './procedures.css';

/** The procedures of one case, and a place to start another. */
export function ProceduresOfCase({ caseId }: { readonly caseId: CaseId }) {
  const text = useText();
  const navigate = useNavigate();
  const starting = useInPlace();
  const isTyped = useStoredDrafts({ kind: 'case', caseId }).has(placeOfStart(null));
  const isOpen = starting.isOpen || (isTyped && !starting.isBack);
  const all = useQueryCall(procedures.list, { caseId });
  const theCase = useQueryCall(cases.get, { id: caseId });
  const start = (
    <Button onPress={starting.open} autoFocus={starting.isBack}>
      {text('procedures.list.start')}
    </Button>
  );
  return (
    <section aria-labelledby="procedures-title">
      <h2 id="procedures-title" className="section-title">
        {text('procedures.list.title')}
      </h2>
      {all.isError && (
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      )}
      {all.data && all.data.length > 0 && (
        <ul className="rows">
          {all.data.map((one) => (
            <ProcedureRow key={one.procedure.id} one={one} withName={false} />
          ))}
        </ul>
      )}
      {isOpen && theCase.data && (
        <StartForm
          caseId={caseId}
          place={placeOfStart(null)}
          first={{ road: null, about: '', authority: theCase.data.municipality }}
          onStarted={({ id }) => navigate({ name: 'procedure', procedureId: id })}
          onCancel={starting.close}
        />
      )}
      {!isOpen && all.data?.length === 0 && (
        <EmptyState action={start}>{text('procedures.list.empty')}</EmptyState>
      )}
      {!isOpen && all.data && all.data.length > 0 && (
        <div className="actions page__actions">{start}</div>
      )}
    </section>
  );
}
