import { procedures } from '../../../shared/features/procedures/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ProcedureRow } from './procedure-row.tsx';
import { SaveCalendar } from './save-calendar.tsx';
import './procedures.css';

/** Every procedure of every case, and their dates for a calendar. */
export function AllProcedures() {
  const text = useText();
  const all = useQueryCall(procedures.list, {});
  return (
    <>
      <section aria-labelledby="procedures-title">
        <h2 id="procedures-title" className="section-title">
          {text('procedures.list.title')}
        </h2>
        {all.isError && (
          <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
        )}
        {all.data?.length === 0 && <EmptyState>{text('procedures.list.emptyAll')}</EmptyState>}
        <ul className="rows">
          {(all.data ?? []).map((one) => (
            <ProcedureRow key={one.procedure.id} one={one} withName />
          ))}
        </ul>
      </section>
      {all.data && all.data.length > 0 && (
        <section aria-labelledby="calendar-title">
          <h2 id="calendar-title" className="section-title">
            {text('procedures.calendar.title')}
          </h2>
          <SaveCalendar />
        </section>
      )}
    </>
  );
}
