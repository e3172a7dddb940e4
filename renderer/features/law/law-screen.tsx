import { law } from '../../../shared/features/law/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { DutchLaw } from '../../ui/dutch-law.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { DayTables } from './day-tables.tsx';
import { LawRows } from './law-rows.tsx';
import { LawUpdates } from './law-updates.tsx';
import './law.css';

/** Wet en termijnen: every fact of law Naast stands on, how old it is, what must be checked, and its updates. */
export function LawScreen() {
  const text = useText();
  const found = useQueryCall(law.get, {});
  return (
    <div className="page">
      <PageTitle>{text('law.title')}</PageTitle>
      <DutchLaw />
      {found.isError && (
        <ErrorMessage refusal={found.error.refusal} onRetry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <LawUpdates book={found.data.book} updates={found.data.updates} />
          <LawRows book={found.data.book} />
          <DayTables book={found.data.book} />
        </>
      )}
    </div>
  );
}
