import type { ImportantDate } from '../../../shared/features/procedures/road-state-schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { LawDate } from './law-date.tsx';
import { useDaysLeft } from './use-days-left.ts';

/** One date that must not be missed: how long still, the day, which procedure of whom, and why that day. */
export function ImportantDateRow({ date }: { readonly date: ImportantDate }) {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const daysLeft = useDaysLeft();
  const { procedure, stepTitle, day, isFromLetter, isOver, isVerified, actor } = date;
  const kind = isOver ? 'over' : 'coming';
  return (
    <li className="important-date">
      <p className={isOver ? 'important-date__in not-clear' : 'important-date__in'}>
        {isOver ? text(`procedures.dates.over.${actor}`) : daysLeft(day, today)}
      </p>
      <p className="important-date__day">
        <LawDate day={day} isFromLetter={isFromLetter} />
        {text(`procedures.dates.what.${kind}`, { step: stepTitle })}
      </p>
      <p className="row__detail">
        <span className="starts-with-name">{procedure.inhabitantName}</span>
        {`, ${date.title}, ${procedure.about}`}
        {!isVerified && `. ${text('procedures.check')}`}
      </p>
      <p className="row__detail">
        <span lang="nl">{date.because.join(' ')}</span>{' '}
        <TextLink
          onGo={() =>
            navigate({ name: 'procedure', procedureId: procedure.id, stepId: date.stepId })
          }
          spokenLabel={text(
            isOver ? 'procedures.dates.stillSpoken' : 'procedures.dates.whySpoken',
            {
              step: stepTitle,
              name: procedure.inhabitantName,
            },
          )}
        >
          {text(isOver ? 'procedures.dates.still' : 'procedures.dates.why')}
        </TextLink>
      </p>
    </li>
  );
}
