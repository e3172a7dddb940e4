import { followUpPrompts } from '../../../shared/features/understanding-checks/data/prompts.ts';
import { TextField } from '../../ui/text-field.tsx';
import { DetailsForm } from './details-form.tsx';

/** What is missing, or what is different, asked of the one whose message it is. */
export function RemarkForm(props: {
  readonly kind: 'partly' | 'otherwise';
  readonly remark: string;
  readonly onChange: (remark: string) => void;
  readonly onWrite: () => Promise<void>;
  readonly onBack: () => void;
}) {
  const question = followUpPrompts[props.kind === 'partly' ? 0 : 1] ?? '';
  return (
    <DetailsForm onWrite={props.onWrite} onBack={props.onBack}>
      <TextField
        label={question}
        value={props.remark}
        onChange={props.onChange}
        maxLength={400}
        className="check__remark"
        autoFocus
      />
    </DetailsForm>
  );
}
