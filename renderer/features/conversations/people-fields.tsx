import { useState } from 'react';
import type { Person } from '../../../shared/features/conversations/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { newPerson } from './conversation-draft.ts';
import { PersonFields } from './person-fields.tsx';

/** The most people at one table. */
const MAX_PEOPLE = 20;

interface PeopleFieldsProps {
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
  /** The sentence under a field that is not right, by its path. */
  readonly problem: (path: string) => string | undefined;
}

/** Who sits at the table besides the inhabitant. */
export function PeopleFields({ people, onChange, problem }: PeopleFieldsProps) {
  const text = useText();
  const [added, setAdded] = useState<Person['id'] | null>(null);
  const [removals, setRemovals] = useState(0);
  const add = () => {
    const person = newPerson('relative', () => crypto.randomUUID());
    setAdded(person.id);
    onChange([...people, person]);
  };
  const remove = (id: Person['id']) => {
    setRemovals(removals + 1);
    onChange(people.filter((one) => one.id !== id));
  };
  // The paths of the schema count only the people of whom something was written down.
  const written = people.filter(({ name, relation, phone }) => `${name}${relation}${phone}`.trim());
  return (
    <section className="form form__part" aria-labelledby="people-title">
      <h2 id="people-title">{text('conversations.form.people')}</h2>
      {people.map((person, at) => (
        <PersonFields
          key={person.id}
          person={person}
          number={at + 1}
          onChange={(part) =>
            onChange(people.map((one) => (one.id === person.id ? { ...one, ...part } : one)))
          }
          onRemove={() => remove(person.id)}
          isNew={person.id === added}
          problem={(field) => problem(`people.${written.indexOf(person)}.${field}`)}
        />
      ))}
      {people.length < MAX_PEOPLE && (
        <div className="actions">
          {/* After a removal the focus comes here: the button that had it is gone. */}
          <Button key={removals} autoFocus={removals > 0} onPress={add}>
            {text('conversations.form.addPerson')}
          </Button>
        </div>
      )}
    </section>
  );
}
