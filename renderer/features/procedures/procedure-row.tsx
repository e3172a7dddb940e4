import type { ProcedureOverview } from '../../../shared/features/procedures/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { LawDate } from './law-date.tsx';
import { useDaysLeft } from './use-days-left.ts';

/** A procedure in a list: what kind, about what, whose, where it stands and the next date. */
export function ProcedureRow(props: {
  readonly one: ProcedureOverview;
  readonly withName: boolean;
}) {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const daysLeft = useDaysLeft();
  const { procedure, title, now, next } = props.one;
  const stands = now === null ? text('procedures.row.over') : text('procedures.row.now', { now });
  return (
    <li className="row">
      <div className="row__main">
        <TextLink
          className="procedure-link"
          onGo={() => navigate({ name: 'procedure', procedureId: procedure.id })}
        >
          {`${title}: ${procedure.about}`}
        </TextLink>
        <p className="row__detail">
          {props.withName && (
            <>
              <span className="starts-with-name">{procedure.inhabitantName}</span>
              {'. '}
            </>
          )}
          {stands}
        </p>
        {next && (
          <p className="row__detail">
            {next.isOver
              ? text(`procedures.dates.over.${next.actor}`)
              : `${text('procedures.row.next')} ${daysLeft(next.day, today)}:`}{' '}
            <LawDate day={next.day} isFromLetter={next.isFromLetter} />
          </p>
        )}
      </div>
    </li>
  );
}
