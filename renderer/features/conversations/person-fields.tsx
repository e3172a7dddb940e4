import type { Person } from '../../../shared/features/conversations/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';

const roles: readonly Person['role'][] = ['partner', 'supporter', 'relative', 'interpreter'];

interface PersonFieldsProps {
  readonly person: Person;
  /** Which one at the table this is, from 1; said with the group. */
  readonly number: number;
  readonly onChange: (part: Partial<Person>) => void;
  readonly onRemove: () => void;
  /** Just added: the name is what comes next. */
  readonly isNew: boolean;
  readonly problem: (field: keyof Person) => string | undefined;
}

/** One person at the table. */
export function PersonFields(props: PersonFieldsProps) {
  const { person, number, onChange, onRemove, isNew, problem } = props;
  const text = useText();
  const groupLabel =
    person.name.trim() === '' ? text('conversations.person.label', { number }) : person.name;
  return (
    <fieldset className="person" aria-label={groupLabel}>
      <RadioChoice
        label={text('conversations.person.role')}
        value={person.role}
        onChange={(role) => onChange({ role })}
        options={roles.map((value) => ({
          value,
          label: text(`conversations.person.role.${value}`),
        }))}
      />
      <div className="person__details">
        <TextField
          label={text('conversations.person.name')}
          value={person.name}
          onChange={(name) => onChange({ name })}
          error={problem('name')}
          autoFocus={isNew}
        />
        <TextField
          label={text(`conversations.person.relation.${person.role}`)}
          value={person.relation}
          onChange={(relation) => onChange({ relation })}
          error={problem('relation')}
        />
        <TextField
          label={text('conversations.person.phone')}
          kind="tel"
          value={person.phone}
          onChange={(phone) => onChange({ phone })}
          error={problem('phone')}
        />
      </div>
      <Button
        variant="plain"
        onPress={onRemove}
        spokenLabel={text('conversations.person.removeSpoken', { who: groupLabel })}
      >
        {text('conversations.person.remove')}
      </Button>
    </fieldset>
  );
}
