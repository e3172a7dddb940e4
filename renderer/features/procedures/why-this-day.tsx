import { useEffect, useRef } from 'react';
import type {
  DateOfStep,
  StepState,
} from '../../../shared/features/procedures/road-state-schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The computation of the dates of a step, as numbered sentences with their articles, and what was taken for granted. */
export function WhyThisDay(props: {
  readonly step: StepState;
  /** Rises each time somebody asks why, so that the answer takes the focus. */
  readonly asked: number;
}) {
  const text = useText();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.asked > 0) heading.current?.focus();
  }, [props.asked]);
  const days = props.step.dates.filter((date) => date.kind === 'day');
  return (
    <>
      {days.map((date, at) => (
        <OneReason
          key={`${date.which} ${date.day}`}
          date={date}
          {...(at === 0 && { headingRef: heading })}
        />
      ))}
      <p className="why__law">
        <TextLink onGo={() => navigate({ name: 'law' })}>{text('procedures.why.law')}</TextLink>
      </p>
    </>
  );
}

function OneReason(props: {
  readonly date: Extract<DateOfStep, { kind: 'day' }>;
  readonly headingRef?: React.Ref<HTMLHeadingElement>;
}) {
  const text = useText();
  const dates = useDateWords();
  const { date } = props;
  return (
    <section className="why__reason">
      <h2 tabIndex={-1} {...(props.headingRef && { ref: props.headingRef })}>
        {text('procedures.why.title', { day: dates.inFull(date.day) })}
        {date.condition !== null && ` (${date.condition})`}
      </h2>
      <ol>
        {date.explained.map(({ text: sentence, basis }, at) => (
          <li key={sentence}>
            <span className="why__number">{at + 1}</span>
            <span lang="nl">
              {sentence}
              {basis !== null && <small>{basis}</small>}
            </span>
          </li>
        ))}
      </ol>
      {date.assumptions.length > 0 && (
        <>
          <h3>{text('procedures.why.assumed')}</h3>
          <ul className="why__assumed">
            {date.assumptions.map((id) => (
              <li key={id} {...(needsCheck(id) && { className: 'not-clear' })}>
                <Assumption id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {date.sources.some(({ isVerified }) => !isVerified) && (
        <p className="not-clear">{text('procedures.why.unverified')}</p>
      )}
    </section>
  );
}

const checks = [
  'letter_names_earlier',
  'letter_names_later',
  'equated_days_unknown',
  'month_has_no_such_day',
];

function needsCheck(id: string): boolean {
  return checks.includes(id);
}

const known = [
  'sent_on_event_date',
  'sent_on_letter_date',
  'sent_as_told',
  'letter_names_earlier',
  'letter_names_later',
  'equated_days_unknown',
  'literal_term_of_letter',
  'no_suspension',
  'no_adjournment',
  'must_have_arrived',
  'regular_residence_decision',
  'only_by_lawyer_or_person',
  'no_other_term_in_law',
  'not_staying_in_institution',
  'notice_not_too_early',
  'not_in_a_law',
  'no_extension',
  'no_urgent_threat',
  'local_rule_may_be_shorter',
  'posted_before_term_ended',
  'arrival_week_not_moved',
  'asylum_depends_on_decision',
  'about_being_able_to_work',
  'not_sent_after_its_date',
  'back_count_is_ours',
  'working_days_leave_out_free_days',
  'month_has_no_such_day',
] as const;

/** What was taken for granted; an update of the law may bring one that has no words here yet. */
function Assumption(props: { readonly id: string }) {
  const text = useText();
  const id = known.find((one) => one === props.id);
  return id === undefined ? props.id : text(`procedures.assumed.${id}`);
}
