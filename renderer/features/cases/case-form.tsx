import { CaseDetails } from '../../../shared/features/cases/schema.ts';
import { KeptForm } from '../../bridge/kept-form.tsx';
import { type FormTask, type KeptFields, useKeptFields } from '../../bridge/use-kept-fields.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CaseDraft } from './case-draft.ts';

/** The question in the inhabitant's own words, and whom it is for. */
export function CaseForm(props: FormTask<CaseDraft, CaseDetails>) {
  return (
    <KeptForm of={props.of} first={props.first} schema={CaseDraft}>
      {(begun) => <CaseFields {...props} {...begun} />}
    </KeptForm>
  );
}

function CaseFields(props: KeptFields<CaseDraft, CaseDetails>) {
  const text = useText();
  const { draft, form } = useKeptFields(props, CaseDetails);
  return (
    <Form label={text('cases.form.label')} submitLabel={text('app.form.save')} {...form}>
      <TextArea
        label={text('cases.form.question')}
        help={text('cases.form.questionHelp')}
        value={draft.value.question}
        onChange={(question) => draft.change({ question })}
        error={draft.problemOf('question')}
        autoFocus
      />
      <TextField
        label={text('cases.form.municipality')}
        help={text('cases.form.municipalityHelp')}
        value={draft.value.municipality}
        onChange={(municipality) => draft.change({ municipality })}
        error={draft.problemOf('municipality')}
      />
    </Form>
  );
}
