import { glossary } from '../../../shared/features/glossary/contract.ts';
import { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import type { OwnTermId } from '../../../shared/primitives/ids.ts';
import { useFlushBeforeLock } from '../../bridge/flush.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';

/** The word, how it is said in plain words, and what it means. What is complete is also kept when the vault locks. */
export function OwnTermForm(props: {
  /** The word that is changed; without it a new one is added. */
  readonly id?: OwnTermId;
  readonly first: Partial<OwnTerm>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const save = useCommandCall(glossary.save);
  const { id = null } = props;
  const draft = useDraft(OwnTerm, onlyWords(props.first));
  const { value, change } = draft;
  useFlushBeforeLock(async () => {
    const complete = OwnTerm.safeParse(value);
    if (complete.success) await save.mutateAsync({ id, ...complete.data });
  });
  const submit = () => {
    const checked = draft.check();
    if (checked) save.mutate({ id, ...checked }, { onSuccess: props.onDone });
    return checked !== null;
  };
  return (
    <Form
      label={text(id === null ? 'glossary.form.addTitle' : 'glossary.form.changeTitle')}
      submitLabel={text('glossary.form.save')}
      onSubmit={submit}
      onCancel={props.onCancel}
      isBusy={save.isPending}
      refusal={save.error?.refusal}
    >
      <TextField
        label={text('glossary.form.term')}
        help={text('glossary.form.termHelp')}
        value={value.term}
        onChange={(term) => change({ term })}
        maxLength={100}
        autoFocus={value.term === ''}
        error={draft.problemOf('term')}
      />
      <TextField
        label={text('glossary.form.plain')}
        help={text('glossary.form.plainHelp')}
        value={value.plain}
        onChange={(plain) => change({ plain })}
        maxLength={200}
        autoFocus={props.first.term !== undefined && props.first.term !== ''}
        error={draft.problemOf('plain')}
      />
      <FieldHelp
        field={text('glossary.form.plain')}
        text={value.plain}
        onChange={(plain) => change({ plain })}
      />
      <TextArea
        label={text('glossary.form.explanation')}
        help={text('glossary.form.explanationHelp')}
        value={value.explanation}
        onChange={(explanation) => change({ explanation })}
        maxLength={300}
        error={draft.problemOf('explanation')}
      />
      <FieldHelp
        field={text('glossary.form.explanation')}
        text={value.explanation}
        onChange={(explanation) => change({ explanation })}
      />
    </Form>
  );
}

function onlyWords({ term = '', plain = '', explanation = '' }: Partial<OwnTerm>): OwnTerm {
  return { term, plain, explanation };
}
