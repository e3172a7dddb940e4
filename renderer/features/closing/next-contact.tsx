import { type FormEvent, useState } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { type NoteLine, type Speaker, speakers } from '../../../shared/features/notes/schema.ts';
import { NoteLineId } from '../../../shared/primitives/ids.ts';
import { Instant, type PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useToday } from '../../bridge/use-today.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ClosingPart } from './closing-part.ts';

/** Enough room between two lines for everything that is written in between later. */
const AFTER_THE_LAST = 1_000;

/** When they speak again, who starts, and about what: written in the notes as an agreement, so it is checked and printed as one. */
export function NextContact({ closing, words }: ClosingPart) {
  const text = useText();
  const today = useToday();
  const save = useCommandCall(notes.save);
  const change = useCommandCall(agreements.change);
  const [what, setWhat] = useState('');
  const [doer, setDoer] = useState<Speaker>('supporter');
  const [due, setDue] = useState<PlainDate | null>(null);
  const [isTried, setTried] = useState(false);
  // The same line until who and when are written as well: trying again must not write it twice.
  const [lineId, setLineId] = useState(newLineId);
  const conversationId = closing.conversation.id;

  const write = async () => {
    const line = agreementLine(lineId, what.trim(), closing.lines);
    await save.mutateAsync({ conversationId, changed: [line], removed: [] });
    await change.mutateAsync({ lineId, details: { doer, due } });
    setLineId(newLineId);
    setWhat('');
    setDue(null);
    setTried(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (what.trim() !== '') write().catch(() => undefined);
  };
  const refusal = save.error?.refusal ?? change.error?.refusal;
  return (
    <section className="closing__part">
      <h2>{text('closing.next.title')}</h2>
      <form className="closing__next" onSubmit={submit} noValidate>
        <TextField
          label={text('closing.next.what')}
          help={text('closing.next.help')}
          value={what}
          onChange={setWhat}
          maxLength={400}
          error={isTried && what.trim() === '' ? text('app.form.required') : undefined}
        />
        <FieldHelp
          field={text('closing.next.what')}
          text={what}
          onChange={setWhat}
          conversationId={conversationId}
        />
        <RadioChoice
          label={text('closing.next.who')}
          value={doer}
          onChange={setDoer}
          options={speakers.map((speaker) => ({ value: speaker, label: words.start[speaker] }))}
        />
        <DateField label={text('closing.next.when')} value={due} onChange={setDue} today={today} />
        {refusal && <ErrorMessage refusal={refusal} />}
        <div className="actions">
          <Button isSubmit>{text('closing.next.write')}</Button>
        </div>
      </form>
    </section>
  );
}

const newLineId = () => NoteLineId.parse(crypto.randomUUID());

function agreementLine(id: NoteLineId, text: string, lines: readonly NoteLine[]): NoteLine {
  return {
    id,
    kind: 'said',
    speaker: 'supporter',
    personId: null,
    mark: 'agreement',
    isPrivate: false,
    source: null,
    enteredAt: null,
    text,
    position: (lines.at(-1)?.position ?? 0) + AFTER_THE_LAST,
    writtenAt: Instant.parse(new Date().toISOString()),
  };
}
