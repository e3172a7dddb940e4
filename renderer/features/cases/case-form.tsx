import type { Refusal } from '../../../shared/contract/errors.ts';
import { CaseDetails } from '../../../shared/features/cases/schema.ts';
import { type UnsentForm, useKeptWhileTyping } from '../../bridge/unsent-form.tsx';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';

interface CaseFormProps {
  readonly unsent: UnsentForm<CaseDetails>;
  readonly onSend: (details: CaseDetails) => void;
  readonly onCancel: () => void;
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
}

/** The question in the inhabitant's own words, and whom it is for. */
export function CaseForm(props: CaseFormProps) {
  const text = useText();
  const draft = useDraft(CaseDetails, props.unsent.first);
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
      label={text('cases.form.label')}
      submitLabel={text('app.form.save')}
      onSubmit={submit}
      onCancel={props.onCancel}
      isBusy={props.isBusy}
      refusal={props.refusal}
    >
      <TextArea
        label={text('cases.form.question')}
        help={text('cases.form.questionHelp')}
        value={draft.value.question}
        onChange={(question) => draft.change({ question })}
        error={problem('question')}
        autoFocus
      />
      <TextField
        label={text('cases.form.municipality')}
        help={text('cases.form.municipalityHelp')}
        value={draft.value.municipality}
        onChange={(municipality) => draft.change({ municipality })}
        error={problem('municipality')}
      />
    </Form>
  );
}
