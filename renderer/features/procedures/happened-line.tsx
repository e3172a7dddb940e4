import { procedures } from '../../../shared/features/procedures/contract.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { placeOfEvent } from '../../../shared/features/procedures/form-places.ts';
import type {
  Procedure,
  ProcedureEvent,
  ProcedureEventDetails,
} from '../../../shared/features/procedures/procedure.ts';
import { useStoredDrafts } from '../../bridge/form-drafts.ts';
import { useSending } from '../../bridge/sending.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { EventDraft } from './event-draft.ts';
import { EventForm } from './event-form.tsx';

/** Something that happened, with its day and how it is known; it can be corrected or taken out. */
export function HappenedLine(props: {
  readonly procedure: Procedure;
  readonly event: ProcedureEvent;
  /** It was taken out: the way back is shown. */
  readonly onRemoved: (event: ProcedureEvent) => void;
}) {
  const text = useText();
  const dates = useDateWords();
  const { procedure, event } = props;
  const owner = { kind: 'case', caseId: procedure.caseId } as const;
  const place = placeOfEvent(procedure.id, event.id);
  const typed = useStoredDrafts(owner).at(place, EventDraft);
  const editing = useInPlace();
  const which = { procedureId: procedure.id, eventId: event.id };
  const changing = useSending(procedures.changeEvent, {
    input: (details: ProcedureEventDetails) => ({ ...which, details }),
    onSent: editing.close,
  });
  const remove = useCommandCall(procedures.removeEvent);
  const name = roads[procedure.road].events.find(({ id }) => id === event.event)?.name ?? '';
  if (editing.isOpen || (typed !== undefined && !editing.isBack)) {
    return (
      <li>
        <EventForm
          road={procedure.road}
          first={typed ?? event}
          of={{ owner, place }}
          sending={changing}
          onCancel={editing.close}
        />
      </li>
    );
  }
  const words = [
    text('procedures.happened.on', { name, day: dates.inFull(event.on) }),
    event.letterDay &&
      text('procedures.happened.letterDay', { day: dates.inFull(event.letterDay) }),
    event.namedDay && text('procedures.happened.namedDay', { day: dates.inFull(event.namedDay) }),
    event.remark,
  ].filter(Boolean);
  return (
    <li className="happened">
      <span>{words.join(' ')}</span>
      <Button
        variant="plain"
        onPress={editing.open}
        autoFocus={editing.isBack}
        spokenLabel={text('procedures.happened.changeSpoken', { name })}
      >
        {text('procedures.happened.change')}
      </Button>
      <Button
        variant="plain"
        onPress={() => remove.mutate(which, { onSuccess: () => props.onRemoved(event) })}
        spokenLabel={text('procedures.happened.removeSpoken', { name })}
      >
        {text('procedures.happened.remove')}
      </Button>
      {remove.isError && <ErrorMessage refusal={remove.error.refusal} />}
    </li>
  );
}
