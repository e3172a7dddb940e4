import type { Refusal } from '../../../shared/contract/errors.ts';
import { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import { type UnsentForm, useKeptWhileTyping } from '../../bridge/unsent-form.tsx';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { SupportFields } from './support-fields.tsx';

const formsOfAddress: readonly InhabitantDetails['formOfAddress'][] = ['mevrouw', 'meneer', 'none'];

interface InhabitantFormProps {
  readonly unsent: UnsentForm<InhabitantDetails>;
  readonly onSend: (details: InhabitantDetails) => void;
  readonly onCancel: () => void;
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
}

/** Who it is and what helps. */
export function InhabitantForm(props: InhabitantFormProps) {
  const text = useText();
  const draft = useDraft(InhabitantDetails, props.unsent.first);
  useKeptWhileTyping(props.unsent, draft.value);
  const problem = (path: string) => {
    const key = draft.problemOf(path);
    return key && text(key);
  };
  const submit = () => {
    const details = draft.check();
    if (details !== null) props.onSend(details);
    return details !== null;
  };
  return (
    <Form
      label={text('inhabitants.form.label')}
      submitLabel={text('app.form.save')}
      onSubmit={submit}
      onCancel={props.onCancel}
      isBusy={props.isBusy}
      refusal={props.refusal}
    >
      <TextField
        label={text('inhabitants.form.name')}
        help={text('inhabitants.form.nameHelp')}
        value={draft.value.name}
        onChange={(name) => draft.change({ name })}
        error={problem('name')}
        autoFocus
      />
      <RadioChoice
        label={text('inhabitants.form.address')}
        value={draft.value.formOfAddress}
        onChange={(formOfAddress) => draft.change({ formOfAddress })}
        options={formsOfAddress.map((value) => ({
          value,
          label: text(`inhabitants.form.address.${value}`),
        }))}
      />
      <SupportFields
        support={draft.value.support}
        onChange={(part) => draft.change({ support: { ...draft.value.support, ...part } })}
        problem={problem}
      />
    </Form>
  );
}
