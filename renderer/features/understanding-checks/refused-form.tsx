import { useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StepProps } from './check-panel-props.ts';
import { DetailsForm } from './details-form.tsx';

/** Somebody does not want this. A reason is never pressed for (practice, 3.3). */
export function RefusedForm(props: StepProps & { readonly onBack: () => void }) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <DetailsForm
      onWrite={async () => {
        await props.record({ kind: 'refused', reason: reason.trim() });
      }}
      onBack={props.onBack}
    >
      <TextField
        label={text('understanding-checks.refused.reason', { name: props.sides.receiverName })}
        help={text(
          props.direction === 'inwoner_naar_partner'
            ? 'understanding-checks.refused.helpPartner'
            : 'understanding-checks.refused.help',
        )}
        value={reason}
        onChange={setReason}
        maxLength={400}
        className="check__remark"
        autoFocus
      />
    </DetailsForm>
  );
}
