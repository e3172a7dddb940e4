import { ConversationDetails } from '../../../shared/features/conversations/schema.ts';
import { KeptForm } from '../../bridge/kept-form.tsx';
import { type FormTask, type KeptFields, useKeptFields } from '../../bridge/use-kept-fields.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { ConversationDraft, withoutEmptyPeople } from './conversation-draft.ts';
import { PeopleFields } from './people-fields.tsx';
import { TemplateField } from './template-field.tsx';

/** What kind of conversation, when, where and with whom. */
export function ConversationForm(props: FormTask<ConversationDraft, ConversationDetails>) {
  return (
    <KeptForm of={props.of} first={props.first} schema={ConversationDraft}>
      {(begun) => <ConversationFields {...props} {...begun} />}
    </KeptForm>
  );
}

function ConversationFields(props: KeptFields<ConversationDraft, ConversationDetails>) {
  const text = useText();
  const today = useToday();
  const { draft, form } = useKeptFields(props, ConversationDetails, withoutEmptyPeople);
  return (
    <Form label={text('conversations.form.label')} submitLabel={text('app.form.save')} {...form}>
      <TemplateField
        value={draft.value.templateId}
        onChange={(templateId) => draft.change({ templateId })}
        error={draft.problemOf('templateId')}
      />
      <div className="field-pair">
        <DateField
          label={text('conversations.form.date')}
          value={draft.value.date}
          onChange={(date) => draft.change({ date })}
          today={today}
          error={draft.problemOf('date')}
        />
        <TimeField
          label={text('conversations.form.time')}
          value={draft.value.time}
          onChange={(time) => draft.change({ time })}
          error={draft.problemOf('time')}
        />
      </div>
      <TextField
        label={text('conversations.form.place')}
        help={text('conversations.form.placeHelp')}
        value={draft.value.place}
        onChange={(place) => draft.change({ place })}
        error={draft.problemOf('place')}
      />
      <PeopleFields
        people={draft.value.people}
        onChange={(people) => draft.change({ people })}
        problem={draft.problemOf}
      />
    </Form>
  );
}
