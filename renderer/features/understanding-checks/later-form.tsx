import { useState } from 'react';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StepProps } from './check-panel-props.ts';
import { DetailsForm } from './details-form.tsx';

/** Later: until which day, and who comes back to it (practice, 3.3). */
export function LaterForm(props: StepProps & { readonly onBack: () => void }) {
  const text = useText();
  const today = useToday();
  const [until, setUntil] = useState<PlainDate | null>(null);
  const [who, setWho] = useState(props.supporterName);
  const [isTried, setTried] = useState(false);
  const required = text('app.form.required');

  const write = async () => {
    setTried(true);
    if (until === null || who.trim() === '') return;
    await props.record({ kind: 'parked', until, who: who.trim() });
  };
  return (
    <DetailsForm onWrite={write} onBack={props.onBack}>
      <div className="check__fields">
        <DateField
          label={text('understanding-checks.later.until')}
          value={until}
          onChange={setUntil}
          today={today}
          error={isTried && until === null ? required : undefined}
          autoFocus
        />
        <TextField
          label={text('understanding-checks.later.who')}
          value={who}
          onChange={setWho}
          maxLength={200}
          className="field--short"
          error={isTried && who.trim() === '' ? required : undefined}
        />
      </div>
    </DetailsForm>
  );
}
