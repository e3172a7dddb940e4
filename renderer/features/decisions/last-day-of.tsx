import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import { daysBetween } from '../../../shared/primitives/plain-date.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { type TextFunction, useText } from '../../i18n/text.tsx';

/** The last day, large, in words, with every step of the computation; or why there is none. */
export function LastDayOf({ read }: { readonly read: ReadDecision }) {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();
  const { lastDay } = read;
  if (lastDay.kind === 'not_known') {
    return (
      <section aria-labelledby="last-day-title" aria-live="polite">
        <h2 id="last-day-title">{text('decisions.lastDay.title')}</h2>
        <p className="work__lead">{text(`decisions.lastDay.${lastDay.why}`)}</p>
      </section>
    );
  }
  const { counts, from, other } = lastDay;
  const days = daysBetween(today, counts.lastDay);
  return (
    <section aria-labelledby="last-day-title" aria-live="polite">
      <h2 id="last-day-title">{text('decisions.lastDay.title')}</h2>
      <p className="work__date">
        <span className="law-date">{dates.inFull(counts.lastDay)}</span>
      </p>
      <p className="work__lead">
        {leftInWords(days, text)}{' '}
        {days > 0 && text('decisions.lastDay.safe', { day: dates.inFull(counts.lastSafeDay) })}
      </p>
      {other !== null && (
        <p className="work__question">
          {text(`decisions.lastDay.differs.${from}`, { other: dates.inFull(other) })}
        </p>
      )}
      <h3>{text('decisions.lastDay.why')}</h3>
      <ol className="work__steps">
        {counts.steps.map(({ text: step, basis }) => (
          <li key={step} lang="nl">
            <span>
              {step}
              {basis !== null && <small className="work__basis">{basis}</small>}
            </span>
          </li>
        ))}
      </ol>
      {counts.assumptions.includes('sent_on_event_date') && (
        <p className="work__small">{text('decisions.lastDay.takenForSending')}</p>
      )}
      {counts.assumptions.includes('equated_days_unknown') && (
        <p className="work__small">{text('decisions.lastDay.decreeUnknown')}</p>
      )}
    </section>
  );
}

/** From here on weeks say more than days. */
const DAYS_IN_WEEKS = 14;

function leftInWords(days: number, text: TextFunction): string {
  if (days < 0) return text('decisions.lastDay.over', { days: -days });
  if (days < DAYS_IN_WEEKS) return text('decisions.lastDay.left', { days });
  return text('decisions.lastDay.leftWeeks', { weeks: Math.floor(days / 7), rest: days % 7 });
}
