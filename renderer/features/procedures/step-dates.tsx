import type {
  DateOfStep,
  StepState,
} from '../../../shared/features/procedures/road-state-schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { LawDate } from './law-date.tsx';
import { useDaysLeft } from './use-days-left.ts';

/** The dates of a step: large where one is now, one line elsewhere, each with the way to its reason. */
export function StepDates(props: {
  readonly step: StepState;
  readonly isLarge: boolean;
  readonly onWhy: () => void;
}) {
  const { step } = props;
  if (step.dates.length === 0) return null;
  return (
    <>
      {step.dates.map((date) => (
        <OneDate
          key={date.kind === 'day' ? `${date.which} ${date.day}` : date.why}
          date={date}
          {...props}
        />
      ))}
    </>
  );
}

function OneDate(props: {
  readonly date: DateOfStep;
  readonly step: StepState;
  readonly isLarge: boolean;
  readonly onWhy: () => void;
}) {
  const text = useText();
  const { date, step } = props;
  const condition = date.condition === null ? '' : ` (${date.condition})`;
  if (date.kind === 'not_computable') {
    return (
      <p className="step__detail">
        {text('procedures.date.notComputable')} {text(`procedures.notComputable.${date.why}`)}
        {condition}
      </p>
    );
  }
  const isFromLetter = date.assumptions.includes('literal_term_of_letter');
  const why = (
    <TextLink
      onGo={props.onWhy}
      spokenLabel={text('procedures.dates.whySpoken', { step: step.title, name: '' })}
    >
      {text('procedures.dates.why')}
    </TextLink>
  );
  if (props.isLarge && date.which === 'last' && step.actor === 'inhabitant') {
    return (
      <>
        <p className="step__date">
          <LawDate day={date.day} isFromLetter={isFromLetter} />
        </p>
        <p className="step__lead">
          <DayInWords date={date} isMissed={step.isMissed} /> {why}
        </p>
      </>
    );
  }
  return (
    <p className="step__detail">
      {text(`procedures.date.${date.which}`)} <LawDate day={date.day} isFromLetter={isFromLetter} />
      {condition}. {why}
    </p>
  );
}

function DayInWords(props: {
  readonly date: Extract<DateOfStep, { kind: 'day' }>;
  readonly isMissed: boolean;
}) {
  const text = useText();
  const dates = useDateWords();
  const daysLeft = useDaysLeft();
  const today = useToday();
  const { day, lastSafeDay } = props.date;
  if (props.isMissed) return text('procedures.date.missed');
  const left = text('procedures.date.isLast', { left: daysLeft(day, today) });
  if (lastSafeDay === null || lastSafeDay < today) return left;
  return `${left} ${text('procedures.date.safe', { day: dates.inFull(lastSafeDay) })}`;
}
