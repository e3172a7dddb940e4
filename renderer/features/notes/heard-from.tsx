import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** From whom the speaker heard it; left empty, the line keeps saying only that it was heard. Enter writes it down. */
export function HeardFrom(props: {
  readonly text: string;
  readonly first: string;
  readonly onWrite: (from: string) => void;
  readonly onLeave: () => void;
}) {
  const text = useText();
  const [from, setFrom] = useState(props.first);
  const write = (event: FormEvent) => {
    event.preventDefault();
    props.onWrite(from.trim());
  };
  return (
    <form className="who" aria-label={text('notes.heard.title')} onSubmit={write} noValidate>
      <p className="who__head">
        <b>{text('notes.heard.title')}</b>
        <span>{props.text}</span>
      </p>
      <TextField label={text('notes.heard.from')} value={from} onChange={setFrom} autoFocus />
      <div className="actions">
        <Button isSubmit variant="go" keys="Enter">
          {text('notes.who.write')}
        </Button>
        <Button variant="plain" keys="Esc" onPress={props.onLeave}>
          {text('notes.panel.back')}
        </Button>
      </div>
    </form>
  );
}
