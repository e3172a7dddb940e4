import { useMemo, useState } from 'react';
import { z } from 'zod';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import {
  type Procedure,
  ProcedureDetails,
  type ProcedureEventDetails,
  RoadId,
} from '../../../shared/features/procedures/procedure.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { type FormKey, useFormDraft, useStoredDrafts } from '../../bridge/form-drafts.ts';
import { useSending } from '../../bridge/sending.ts';
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
  const { caseId, place } = props;
  const owner = { kind: 'case', caseId } as const;
  const drafts = useStoredDrafts(owner);
  if (!drafts.isKnown) return null;
  return <OpenStartForm {...props} of={{ owner, place }} typed={drafts.at(place, StartDraft)} />;
}

function OpenStartForm(
  props: StartFormProps & { readonly of: FormKey; readonly typed: StartDraft | undefined },
) {
  const text = useText();
  const today = useToday();
  const sending = useSending(procedures.start, {
    input: (begun: { details: ProcedureDetails; first: ProcedureEventDetails }) => ({
      caseId: props.caseId,
      ...begun,
    }),
    onSent: ({ procedure }) => props.onStarted(procedure),
  });
  const { road: firstRoad, about, authority } = props.typed ?? props.first;
  const draft = useDraft(ProcedureDetails, { road: firstRoad, about, authority });
  const [begin, setBegin] = useState(
    props.typed?.begin ?? emptyEvent(firstEventOf(props.first.road)),
  );
  const whole = useMemo(() => ({ ...draft.value, begin }), [draft.value, begin]);
  const kept = useFormDraft(props.of, whole);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const road = draft.value.road === null ? null : roads[draft.value.road];
  const event = road?.events.find(({ id }) => id === begin.event);
  const submit = () => {
    const details = draft.check();
    const checked = road === null ? null : checkEvent(begin, { road, today });
    if (checked && 'problems' in checked) setProblems(checked.problems);
    if (details === null || checked === null || !('details' in checked)) return false;
    sending.send({ details, first: checked.details }, kept.letGo);
    return true;
  };
  const cancel = () => {
    kept.letGo();
    props.onCancel();
  };
  return (
    <Form
      label={text('procedures.start.label')}
      submitLabel={text('procedures.start.send')}
      onSubmit={submit}
      onCancel={cancel}
      isBusy={sending.isBusy}
      refusal={sending.refusal}
    >
      <RoadField
        value={draft.value.road}
        onChange={(id) => {
          draft.change({ road: id });
          setBegin({ ...begin, event: firstEventOf(id) });
        }}
        error={draft.problemOf('road')}
      />
      <TextField
        label={text('procedures.start.about')}
        help={text('procedures.start.aboutHelp')}
        value={draft.value.about}
        onChange={(about) => draft.change({ about })}
        error={draft.problemOf('about')}
      />
      <TextField
        label={text('procedures.start.authority')}
        help={text('procedures.start.authorityHelp')}
        value={draft.value.authority}
        onChange={(authority) => draft.change({ authority })}
        error={draft.problemOf('authority')}
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
