import type { DaySource } from '../../../shared/features/procedures/procedure.ts';
import type { RoadEvent } from '../../../shared/features/procedures/road-schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { DraftProblem, EventDraft } from './event-draft.ts';

interface EventFieldsProps {
  readonly event: RoadEvent;
  readonly draft: EventDraft;
  readonly onChange: (part: Partial<EventDraft>) => void;
  readonly problems: readonly DraftProblem[];
  readonly autoFocus?: boolean;
}

const ofLetter: readonly DaySource[] = ['postmark', 'letter_date', 'portal', 'told'];
const ofOther: readonly DaySource[] = ['seen', 'told'];

/** When something happened and how that day is known; of a letter also the day on it and the day it names. */
export function EventFields(props: EventFieldsProps) {
  const text = useText();
  const today = useToday();
  const { event, draft, onChange } = props;
  const first = (...among: readonly DraftProblem[]) => {
    const found = among.find((problem) => props.problems.includes(problem));
    return found && text(`procedures.problem.${found}`);
  };
  const { namedDay } = event;
  return (
    <>
      <DateField
        label={event.question}
        value={draft.on}
        onChange={(on) => onChange({ on })}
        today={today}
        error={first('on_missing', 'before_the_law', 'not_yet_happened')}
        autoFocus={props.autoFocus ?? false}
      />
      <RadioChoice
        label={text('procedures.event.source')}
        value={draft.source}
        onChange={(source) => onChange({ source })}
        options={(event.isLetter ? ofLetter : ofOther).map((source) => ({
          value: source,
          label: text(`procedures.source.${source}`),
        }))}
        error={first('source_missing')}
        {...(event.isLetter && { help: text('procedures.event.sourceHelp') })}
      />
      {event.isLetter && draft.source !== null && draft.source !== 'letter_date' && (
        <DateField
          label={text('procedures.event.letterDay')}
          value={draft.letterDay}
          onChange={(letterDay) => onChange({ letterDay })}
          today={today}
          error={first('letter_after_sending')}
        />
      )}
      {namedDay.asked !== 'no' && (
        <DateField
          label={namedDay.question}
          help={text(
            namedDay.asked === 'must' ? 'procedures.event.namedMust' : 'procedures.event.namedMay',
          )}
          value={draft.namedDay}
          onChange={(day) => onChange({ namedDay: day })}
          today={today}
          error={first('named_day_missing', 'named_day_before_letter')}
        />
      )}
      <TextArea
        label={text('procedures.event.remark')}
        value={draft.remark}
        onChange={(remark) => onChange({ remark })}
        maxLength={500}
      />
    </>
  );
}
