import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type {
  ProcedureEventDetails,
  RoadId,
} from '../../../shared/features/procedures/procedure.ts';
import { type FormPlace, useFormDraft } from '../../bridge/use-form-draft.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { checkEvent, type DraftProblem, type EventDraft } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';

interface EventFormProps {
  readonly road: RoadId;
  readonly first: EventDraft;
  /** Where what is being typed is kept. */
  readonly place: FormPlace;
  /** Sends it; resolves to whether it was taken. */
  readonly onSend: (details: ProcedureEventDetails) => Promise<boolean>;
  /** It was sent, or left on purpose. */
  readonly onDone: () => void;
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
}

/** Something that happened, filled in where it is needed; what is typed is kept until it is sent or left. */
export function EventForm(props: EventFormProps) {
  const text = useText();
  const today = useToday();
  const [draft, setDraft] = useState(props.first);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const kept = useFormDraft(props.place, draft);
  const road = roads[props.road];
  const event = road.events.find(({ id }) => id === draft.event);
  if (!event) return null;
  const leave = () => void kept.letGo().then(props.onDone);
  const send = async (details: ProcedureEventDetails) => {
    if (await props.onSend(details)) leave();
  };
  const submit = () => {
    const checked = checkEvent(draft, { road, today });
    if ('details' in checked) void send(checked.details);
    else setProblems(checked.problems);
    return 'details' in checked;
  };
  return (
    <Form
      label={event.name}
      submitLabel={text('app.form.save')}
      onSubmit={submit}
      onCancel={leave}
      isBusy={props.isBusy}
      refusal={props.refusal}
    >
      <h3>{event.name}</h3>
      <EventFields
        event={event}
        draft={draft}
        onChange={(part) => {
          setDraft((now) => ({ ...now, ...part }));
          setProblems([]);
        }}
        problems={problems}
        autoFocus
      />
    </Form>
  );
}
