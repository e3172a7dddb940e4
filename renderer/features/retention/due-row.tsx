import { retention } from '../../../shared/features/retention/contract.ts';
import type { DueCase } from '../../../shared/features/retention/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { DeleteWithEverything } from './delete-with-everything.tsx';
import { ReviewDayForm } from './review-day-form.tsx';

/** One case that asks for a choice: why, and the two answers. */
export function DueRow(props: { readonly due: DueCase; readonly onDeleted: () => void }) {
  const { due } = props;
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const keeping = useInPlace();
  const { caseId, inhabitantName, question } = due;
  return (
    <li className="row">
      <div className="row__main">
        <TextLink
          onGo={() => navigate({ name: 'case', id: caseId })}
          className="starts-with-name"
          spokenLabel={text('retention.due.openSpoken', { name: inhabitantName, question })}
        >
          {inhabitantName}
        </TextLink>
        <OwnWords words={question} />
        <p className="row__detail">
          {text(`retention.due.because.${due.because}`, { day: dates.inFull(due.since) })}
        </p>
        {keeping.isOpen && <Keep due={due} onDone={keeping.close} />}
        {!keeping.isOpen && (
          <div className="actions">
            <Button onPress={keeping.open} autoFocus={keeping.isBack}>
              {text('retention.due.keep')}
            </Button>
            <DeleteWithEverything
              target={{ kind: 'case', id: caseId }}
              spokenLabel={text('retention.due.deleteSpoken', { name: inhabitantName, question })}
              onDeleted={props.onDeleted}
            />
          </div>
        )}
      </div>
    </li>
  );
}

function Keep({ due, onDone }: { readonly due: DueCase; readonly onDone: () => void }) {
  const { caseId } = due;
  const text = useText();
  const stored = useQueryCall(retention.get, { caseId });
  const keep = useCommandCall(retention.keep);
  if (stored.data === undefined) return null;
  return (
    <ReviewDayForm
      label={text('retention.due.keep')}
      submitLabel={text('retention.due.keepNow')}
      proposed={stored.data.proposedReviewOn}
      asksReason
      onSend={(decision) => keep.mutate({ caseId, ...decision }, { onSuccess: onDone })}
      onCancel={onDone}
      isBusy={keep.isPending}
      refusal={keep.error?.refusal}
    />
  );
}
