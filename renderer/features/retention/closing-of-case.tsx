import './retention.css';

import { retention } from '../../../shared/features/retention/contract.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { DeleteWithEverything } from './delete-with-everything.tsx';
import { RetentionTerms } from './retention-terms.tsx';
import { ReviewDayForm } from './review-day-form.tsx';

/** Whether a case is closed and until when it is kept; closing, opening again, and deleting. */
export function ClosingOfCase(props: { readonly caseId: CaseId; readonly onDeleted: () => void }) {
  const { caseId } = props;
  const text = useText();
  const dates = useDateWords();
  const stored = useQueryCall(retention.get, { caseId });
  const close = useCommandCall(retention.close);
  const reopen = useCommandCall(retention.reopen);
  const closing = useInPlace();
  if (stored.isError) return <ErrorMessage refusal={stored.error.refusal} />;
  if (stored.data === undefined) return null;
  const now = stored.data.closing;
  return (
    <section aria-labelledby="closing-title">
      <h2 id="closing-title" className="section-title">
        {text('retention.case.title')}
      </h2>
      <p className="sentences">
        {now.state === 'open'
          ? text('retention.case.open')
          : text('retention.case.closed', {
              day: dates.inFull(now.closedOn),
              reviewDay: dates.inFull(now.reviewOn),
            })}
      </p>
      {closing.isOpen ? (
        <ReviewDayForm
          label={text('retention.case.close')}
          submitLabel={text('retention.case.close')}
          proposed={stored.data.proposedReviewOn}
          asksReason={false}
          onSend={({ reviewOn }) =>
            close.mutate({ caseId, reviewOn }, { onSuccess: closing.close })
          }
          onCancel={closing.close}
          isBusy={close.isPending}
          refusal={close.error?.refusal}
        />
      ) : (
        <div className="actions">
          {now.state === 'open' ? (
            <Button onPress={closing.open} autoFocus={closing.isBack}>
              {text('retention.case.close')}
            </Button>
          ) : (
            <Button onPress={() => reopen.mutate({ caseId })}>
              {text('retention.case.reopen')}
            </Button>
          )}
          <DeleteWithEverything target={{ kind: 'case', id: caseId }} onDeleted={props.onDeleted} />
        </div>
      )}
      {reopen.isError && <ErrorMessage refusal={reopen.error.refusal} />}
      <RetentionTerms />
    </section>
  );
}
