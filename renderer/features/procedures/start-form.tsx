import { useMemo, useState } from 'react';
import { z } from 'zod';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import {
  type Procedure,
  ProcedureDetails,
  RoadId,
} from '../../../shared/features/procedures/procedure.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useFormDraft, useStoredDrafts } from '../../bridge/use-form-draft.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { checkEvent, type DraftProblem, EventDraft, emptyEvent } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';
import { RoadField } from './road-field.tsx';

const StartDraft = z.object({
  road: RoadId.nullable(),
  about: z.string(),
  authority: z.string(),
  begin: EventDraft,
});
type StartDraft = Readonly<z.infer<typeof StartDraft>>;

interface StartFormProps {
  readonly caseId: CaseId;
  readonly first: Omit<StartDraft, 'begin'>;
  /** Where what is being typed is kept. */
  readonly place: string;
  readonly onStarted: (procedure: Procedure) => void;
  readonly onCancel: () => void;
}

/** Starts a procedure: which road, about what, who decides, and what it begins with. What is typed is kept meanwhile. */
export function StartForm(props: StartFormProps) {
  const drafts = useStoredDrafts(props.caseId);
  if (!drafts.isKnown) return null;
  return <OpenStartForm {...props} typed={drafts.at(props.place, StartDraft)} />;
}

function OpenStartForm(props: StartFormProps & { readonly typed: StartDraft | undefined }) {
  const text = useText();
  const today = useToday();
  const start = useCommandCall(procedures.start);
  const { road: firstRoad, about, authority } = props.typed ?? props.first;
  const draft = useDraft(ProcedureDetails, { road: firstRoad, about, authority });
  const [begin, setBegin] = useState(
    props.typed?.begin ?? emptyEvent(firstEventOf(props.first.road)),
  );
  const whole = useMemo(() => ({ ...draft.value, begin }), [draft.value, begin]);
  const kept = useFormDraft({ caseId: props.caseId, place: props.place }, whole);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const road = draft.value.road === null ? null : roads[draft.value.road];
  const event = road?.events.find(({ id }) => id === begin.event);
  const problem = (path: string) => {
    const key = draft.problemOf(path);
    return key && text(key);
  };
  const submit = () => {
    const details = draft.check();
    const checked = road === null ? null : checkEvent(begin, { road, today });
    if (checked && 'problems' in checked) setProblems(checked.problems);
    if (details === null || checked === null || !('details' in checked)) return false;
    const input = { caseId: props.caseId, details, first: checked.details };
    start.mutate(input, {
      onSuccess: ({ procedure }) => void kept.letGo().then(() => props.onStarted(procedure)),
    });
    return true;
  };
  return (
    <Form
      label={text('procedures.start.label')}
      submitLabel={text('procedures.start.send')}
      onSubmit={submit}
      onCancel={() => void kept.letGo().then(props.onCancel)}
      isBusy={start.isPending}
      refusal={start.error?.refusal}
    >
      <RoadField
        value={draft.value.road}
        onChange={(id) => {
          draft.change({ road: id });
          setBegin({ ...begin, event: firstEventOf(id) });
        }}
        error={problem('road')}
      />
      <TextField
        label={text('procedures.start.about')}
        help={text('procedures.start.aboutHelp')}
        value={draft.value.about}
        onChange={(about) => draft.change({ about })}
        error={problem('about')}
      />
      <TextField
        label={text('procedures.start.authority')}
        help={text('procedures.start.authorityHelp')}
        value={draft.value.authority}
        onChange={(authority) => draft.change({ authority })}
        error={problem('authority')}
      />
      {road !== null && road.startsWith.length > 1 && (
        <RadioChoice
          label={text('procedures.start.with')}
          value={begin.event}
          onChange={(chosen) => setBegin({ ...begin, event: chosen })}
          options={road.events
            .filter(({ id }) => road.startsWith.includes(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {event && (
        <EventFields
          event={event}
          draft={begin}
          onChange={(part) => {
            setBegin((now) => ({ ...now, ...part }));
            setProblems([]);
          }}
          problems={problems}
        />
      )}
    </Form>
  );
}

function firstEventOf(road: RoadId | null): string {
  return (road === null ? undefined : roads[road].startsWith[0]) ?? '';
}
