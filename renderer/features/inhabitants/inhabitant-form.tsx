import { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import { KeptForm } from '../../bridge/kept-form.tsx';
import { type FormTask, type KeptFields, useKeptFields } from '../../bridge/use-kept-fields.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { InhabitantDraft } from './inhabitant-draft.ts';
import { SupportFields } from './support-fields.tsx';

const formsOfAddress: readonly InhabitantDetails['formOfAddress'][] = ['mevrouw', 'meneer', 'none'];

/** Who it is and what helps. */
export function InhabitantForm(props: FormTask<InhabitantDraft, InhabitantDetails>) {
  return (
    <KeptForm of={props.of} first={props.first} schema={InhabitantDraft}>
      {(begun) => <InhabitantFields {...props} {...begun} />}
    </KeptForm>
  );
}

function InhabitantFields(props: KeptFields<InhabitantDraft, InhabitantDetails>) {
  const text = useText();
  const { draft, form } = useKeptFields(props, InhabitantDetails);
  return (
    <Form label={text('inhabitants.form.label')} submitLabel={text('app.form.save')} {...form}>
      <TextField
        label={text('inhabitants.form.name')}
        help={text('inhabitants.form.nameHelp')}
        value={draft.value.name}
        onChange={(name) => draft.change({ name })}
        error={draft.problemOf('name')}
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
        problem={draft.problemOf}
      />
    </Form>
  );
}
