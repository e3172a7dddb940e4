import type { Refusal } from '../../../shared/contract/errors.ts';
import { ConversationDetails } from '../../../shared/features/conversations/schema.ts';
import { type UnsentForm, useKeptWhileTyping } from '../../bridge/unsent-form.tsx';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { type ConversationDraft, withoutEmptyPeople } from './conversation-draft.ts';
import { PeopleFields } from './people-fields.tsx';
import { TemplateField } from './template-field.tsx';

interface ConversationFormProps {
  readonly unsent: UnsentForm<ConversationDraft>;
  readonly onSend: (details: ConversationDetails) => void;
  readonly onCancel: () => void;
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
}

/** What kind of conversation, when, where and with whom. */
export function ConversationForm(props: ConversationFormProps) {
  const text = useText();
  const today = useToday();
  const draft = useDraft(ConversationDetails, props.unsent.first, withoutEmptyPeople);
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
      label={text('conversations.form.label')}
      submitLabel={text('app.form.save')}
      onSubmit={submit}
      onCancel={props.onCancel}
      isBusy={props.isBusy}
      refusal={props.refusal}
    >
      <TemplateField
        value={draft.value.templateId}
        onChange={(templateId) => draft.change({ templateId })}
        error={problem('templateId')}
      />
      <div className="field-pair">
        <DateField
          label={text('conversations.form.date')}
          value={draft.value.date}
          onChange={(date) => draft.change({ date })}
          today={today}
          error={problem('date')}
        />
        <TimeField
          label={text('conversations.form.time')}
          value={draft.value.time}
          onChange={(time) => draft.change({ time })}
          error={problem('time')}
        />
      </div>
      <TextField
        label={text('conversations.form.place')}
        help={text('conversations.form.placeHelp')}
        value={draft.value.place}
        onChange={(place) => draft.change({ place })}
        error={problem('place')}
      />
      <PeopleFields
        people={draft.value.people}
        onChange={(people) => draft.change({ people })}
        problem={problem}
      />
    </Form>
  );
}
