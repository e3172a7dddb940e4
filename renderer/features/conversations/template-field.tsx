import { templates } from '../../../shared/features/conversations/data/templates.ts';
import { type TemplateId, templateIds } from '../../../shared/features/conversations/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Select } from '../../ui/select.tsx';

interface TemplateFieldProps {
  readonly value: TemplateId | null;
  readonly onChange: (value: TemplateId) => void;
  readonly error: string | undefined;
}

/** The type of the conversation, the most common first; its aim is shown with it. */
export function TemplateField(props: TemplateFieldProps) {
  const text = useText();
  return (
    <Select
      label={text('conversations.form.type')}
      help={props.value === null ? text('conversations.form.typeHelp') : templates[props.value].aim}
      value={props.value}
      onChange={props.onChange}
      groups={[
        { title: text('conversations.form.typesA'), options: optionsOf('A') },
        { title: text('conversations.form.typesB'), options: optionsOf('B') },
      ]}
      error={props.error}
      autoFocus
    />
  );
}

function optionsOf(priority: 'A' | 'B') {
  return templateIds
    .filter((id) => templates[id].priority === priority)
    .map((id) => ({
      value: id,
      label: templates[id].name,
      detail: firstSentenceOf(templates[id].aim),
    }));
}

function firstSentenceOf(words: string): string {
  return /^.*?[.?](?=\s|$)/.exec(words)?.[0] ?? words;
}
