import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks for a day to look again; with a reason when something is kept longer. Proposes, and the supporter decides. */
export function ReviewDayForm(props: {
  readonly label: string;
  readonly submitLabel: string;
  readonly proposed: PlainDate;
  readonly asksReason: boolean;
  readonly onSend: (decision: { reviewOn: PlainDate; reason: string }) => void;
  readonly onCancel: () => void;
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
}) {
  const text = useText();
  const today = useToday();
  const [reviewOn, setReviewOn] = useState<PlainDate | null>(props.proposed);
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  const isReasonMissing = props.asksReason && reason.trim() === '';
  const isDayWrong = reviewOn === null || reviewOn <= today;
  const submit = () => {
    setSent(true);
    if (isReasonMissing || isDayWrong) return false;
    props.onSend({ reviewOn, reason });
    return true;
  };
  return (
    <Form
      label={props.label}
      submitLabel={props.submitLabel}
      onSubmit={submit}
      onCancel={props.onCancel}
      isBusy={props.isBusy}
      refusal={props.refusal}
    >
      <DateField
        label={text('retention.review.day')}
        help={text('retention.review.help')}
        value={reviewOn}
        onChange={setReviewOn}
        today={today}
        error={wasSent && isDayWrong ? text('retention.review.tooEarly') : undefined}
        autoFocus
      />
      {props.asksReason && (
        <TextField
          label={text('retention.review.reason')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={wasSent && isReasonMissing ? text('retention.review.reasonMissing') : undefined}
        />
      )}
    </Form>
  );
}
