import { procedures } from '../../../shared/features/procedures/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ImportantDateRow } from './important-date-row.tsx';
import './procedures.css';

/** On Vandaag: the dates that must not be missed, the nearest first, and those that are over; nothing when there are none. */
export function ImportantDates() {
  const text = useText();
  const found = useQueryCall(procedures.dates, {});
  if (found.isError) {
    return <ErrorMessage refusal={found.error.refusal} onRetry={() => void found.refetch()} />;
  }
  if (!found.data || found.data.length === 0) return null;
  return (
    <section aria-labelledby="important-dates">
      <h2 id="important-dates" className="section-title">
        {text('procedures.dates.title')}
      </h2>
      <ul>
        {found.data.map((date) => (
          <ImportantDateRow key={`${date.procedure.id} ${date.stepId}`} date={date} />
        ))}
      </ul>
    </section>
  );
}
