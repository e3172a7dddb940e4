import { useState } from 'react';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type {
  ProcedureEventDetails,
  RoadId,
} from '../../../shared/features/procedures/procedure.ts';
import { type FormKey, useFormDraft } from '../../bridge/form-drafts.ts';
import type { Sending } from '../../bridge/sending.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { checkEvent, type DraftProblem, type EventDraft } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';

interface EventFormProps {
  readonly road: RoadId;
  readonly first: EventDraft;
  /** Where what is being typed is kept. */
  readonly of: FormKey;
  readonly sending: Sending<ProcedureEventDetails>;
  readonly onCancel: () => void;
}

/** Something that happened, filled in where it is needed; what is typed is kept until it is sent or left. */
export function EventForm(props: EventFormProps) {
  const text = useText();
  const today = useToday();
  const [draft, setDraft] = useState(props.first);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const kept = useFormDraft(props.of, draft);
  const road = roads[props.road];
  const event = road.events.find(({ id }) => id === draft.event);
  if (!event) return null;
  const cancel = () => {
    kept.letGo();
    props.onCancel();
  };
  const submit = () => {
    const checked = checkEvent(draft, { road, today });
    if ('details' in checked) props.sending.send(checked.details, kept.letGo);
    else setProblems(checked.problems);
    return 'details' in checked;
  };
  return (
    <Form
      label={event.name}
      submitLabel={text('app.form.save')}
      onSubmit={submit}
      onCancel={cancel}
      isBusy={props.sending.isBusy}
      refusal={props.sending.refusal}
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
