import { useState } from 'react';
import { followUpPrompts } from '../../../shared/features/understanding-checks/data/prompts.ts';
import { TextField } from '../../ui/text-field.tsx';
import { DetailsForm } from './details-form.tsx';

/** What is missing, or what is different, asked of the one whose message it is. */
export function RemarkForm(props: {
  readonly kind: 'partly' | 'otherwise';
  readonly onWrite: (remark: string) => Promise<void>;
  readonly onBack: () => void;
}) {
  const [remark, setRemark] = useState('');
  const question = followUpPrompts[props.kind === 'partly' ? 0 : 1] ?? '';
  return (
    <DetailsForm onWrite={() => props.onWrite(remark.trim())} onBack={props.onBack}>
      <TextField
        label={question}
        value={remark}
        onChange={setRemark}
        maxLength={400}
        className="check__remark"
        autoFocus
      />
    </DetailsForm>
  );
}
