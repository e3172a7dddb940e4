import { agreements } from '../../../shared/features/agreements/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { AgreementList } from './agreement-list.tsx';
import './agreements.css';

/** What is not yet clear, and the agreements that wait for somebody; each only when there is one. */
export function OpenAgreements() {
  const text = useText();
  const open = useQueryCall(agreements.listOpen, {});
  if (open.isError) {
    return <ErrorMessage refusal={open.error.refusal} onRetry={() => void open.refetch()} />;
  }
  const all = open.data ?? [];
  return (
    <>
      <AgreementList
        titleId="not-clear"
        title={text('agreements.open.notClear')}
        agreements={all.filter(({ isUnderstood }) => !isUnderstood)}
      />
      <AgreementList
        titleId="waiting"
        title={text('agreements.open.waiting')}
        agreements={all.filter(({ isUnderstood }) => isUnderstood)}
      />
    </>
  );
}
