import { decidedInWords, lastDayInWords } from '../../../shared/features/decisions/in-words.ts';
import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { useText } from '../../i18n/text.tsx';
import type { RenderCheck } from './decision-parts.ts';
import { LastDayOf } from './last-day-of.tsx';

/** Beside the sheet: the last day with its reason, what does not fit, and what is told back. */
export function DecisionSide(props: {
  readonly read: ReadDecision;
  readonly inhabitant: Inhabitant;
  readonly renderCheck: RenderCheck;
}) {
  const text = useText();
  const { read, inhabitant, renderCheck } = props;
  const { caseId, id, content, lastDay, questions } = read;
  const who = inhabitant.formOfAddress;
  const check = { caseId, aboutId: id, inhabitant };
  const decided = decidedInWords(content);
  const day = lastDayInWords(content, lastDay);
  return (
    <aside className="work__side" aria-label={text('decisions.side.label')}>
      <LastDayOf read={read} />
      {questions.length > 0 && (
        <section aria-labelledby="questions-title">
          <h2 id="questions-title">{text('decisions.question.title')}</h2>
          {questions.map((question) => (
            <p key={question} className="work__question">
              {text(`decisions.question.${question}`)}
            </p>
          ))}
        </section>
      )}
      {(decided !== '' || day !== '') && (
        <section aria-labelledby="checks-title">
          <h2 id="checks-title">{text('decisions.checks.title')}</h2>
          {renderCheck({
            ...check,
            about: 'decided',
            text: decided,
            question: text('decisions.checks.decided', { who }),
          })}
          {renderCheck({
            ...check,
            about: 'last_day',
            text: day,
            question: text('decisions.checks.lastDay', { who }),
          })}
        </section>
      )}
    </aside>
  );
}
