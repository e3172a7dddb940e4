import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { AgreementDetails as Details } from '../../../shared/features/agreements/schema.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { type Seat, seatIndex, seatsOf } from '../../../shared/features/notes/seats.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useToday } from '../../bridge/use-today.ts';
import { labelOf, type SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';

/** Who does an agreement and by when; Enter writes it down and goes back to the notes. */
export function AgreementDetails(props: {
  readonly lineId: NoteLineId;
  readonly text: string;
  readonly first: Details;
  /** Both sides gave it back: what changes now has to be given back again. */
  readonly isUnderstood: boolean;
  readonly conversation: Pick<ConversationOverview, 'people'>;
  readonly words: SpeakerWords;
  /** Saves the notes, so that the vault knows the line; `false` when that was refused. */
  readonly saveNotes: () => Promise<boolean>;
  readonly onLeave: () => void;
}) {
  const text = useText();
  const today = useToday();
  const change = useCommandCall(agreements.change);
  const [details, setDetails] = useState(props.first);

  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await props.saveNotes())) return;
    change.mutate({ lineId: props.lineId, details }, { onSuccess: props.onLeave });
  };
  const seats = seatsOf(props.conversation.people);
  const choose = ({ speaker, personId }: Seat) =>
    setDetails((now) => ({ ...now, doer: speaker, doerPersonId: personId }));
  const { doer, doerPersonId = null } = details;
  const chosen = doer && seatIndex(seats, { speaker: doer, personId: doerPersonId });
  return (
    <form
      className="who"
      aria-label={text('notes.who.title')}
      onSubmit={(event) => void write(event)}
      onKeyDown={(event) => chooseByNumber(event, seats, choose)}
      noValidate
    >
      <p className="who__head">
        <b>{text('notes.who.title')}</b>
        <span>{props.text}</span>
      </p>
      <div className="who__fields">
        <RadioChoice
          label={text('notes.who.doer')}
          value={chosen === null ? null : String(chosen)}
          onChange={(index) => {
            const seat = seats[Number(index)];
            if (seat) choose(seat);
          }}
          options={seats.map((seat, index) => ({
            value: String(index),
            label: `${index + 1} ${labelOf(props.words, seat)}`,
          }))}
        />
        <DateField
          label={text('notes.who.due')}
          value={details.due}
          onChange={(due) => setDetails((now) => ({ ...now, due }))}
          today={today}
          autoFocus
        />
      </div>
      {props.isUnderstood && <p className="small dim">{text('notes.who.again')}</p>}
      {change.error && <ErrorMessage refusal={change.error.refusal} />}
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

/** Alt with a number chooses who; the numbers alone belong to the date. */
function chooseByNumber(
  event: KeyboardEvent,
  seats: readonly Seat[],
  choose: (seat: Seat) => void,
): void {
  const seat = event.altKey ? seats[Number(event.key) - 1] : undefined;
  if (seat === undefined) return;
  event.preventDefault();
  choose(seat);
}
