import './retention.css';

import { retention } from '../../../shared/features/retention/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { DueRow } from './due-row.tsx';
import { RetentionTerms } from './retention-terms.tsx';
import { useDeletedLine } from './use-deleted-line.tsx';

/** Bewaren of verwijderen: the cases that ask for that choice, longest waiting first. */
export function DueScreen() {
  const text = useText();
  const due = useQueryCall(retention.listDue, {});
  const deleted = useDeletedLine();
  return (
    <div className="page">
      <PageTitle>{text('retention.due.title')}</PageTitle>
      {deleted.line}
      {due.isError && (
        <ErrorMessage refusal={due.error.refusal} onRetry={() => void due.refetch()} />
      )}
      {due.data?.length === 0 && <EmptyState>{text('retention.due.empty')}</EmptyState>}
      {due.data && due.data.length > 0 && (
        <ul className="rows">
          {due.data.map((one) => (
            <DueRow key={one.caseId} due={one} onDeleted={deleted.say} />
          ))}
        </ul>
      )}
      <RetentionTerms />
    </div>
  );
}
