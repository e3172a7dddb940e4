import { accessLog, type ShownAccessLine } from '../../../shared/features/access-log/contract.ts';
import { accessLinesKept } from '../../../shared/features/access-log/data/kept-for.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** Who opened, saved or deleted what, newest first: of one inhabitant, or of all. Never what stands in it. */
export function AccessList(props: { readonly inhabitantId?: InhabitantId }) {
  const text = useText();
  const found = useQueryCall(
    accessLog.list,
    props.inhabitantId === undefined ? {} : { inhabitantId: props.inhabitantId },
  );
  const { years, law, article } = accessLinesKept;
  const lines = (found.data ?? []).map((line, nth) => ({
    line,
    nth: (found.data?.length ?? 0) - nth,
  }));
  return (
    <>
      <p className="dim">{text('access-log.help')}</p>
      {found.isError && <ErrorMessage refusal={found.error.refusal} />}
      <ol className="rows">
        {lines.map(({ line, nth }) => (
          <li key={nth} className="row">
            <Line line={line} isOfAll={props.inhabitantId === undefined} />
          </li>
        ))}
      </ol>
      <p className="dim page__actions">
        {text(accessLinesKept.isVerified ? 'access-log.kept' : 'access-log.keptCheck', {
          years,
          source: `${law}, ${article}`,
        })}
      </p>
    </>
  );
}

function Line({ line, isOfAll }: { readonly line: ShownAccessLine; readonly isOfAll: boolean }) {
  const text = useText();
  const dates = useDateWords();
  const whose = line.inhabitantName ?? text('access-log.deletedInhabitant');
  const file =
    line.conversationDate === null
      ? text(`access-log.file.${line.file}`)
      : text('access-log.file.conversationOn', { day: dates.inFull(line.conversationDate) });
  return (
    <div className="row__main">
      {text(`access-log.action.${line.action}`, { file })}
      <p className="row__detail">
        {[dates.momentInFull(line.at), line.who, ...(isOfAll ? [whose] : [])].join(', ')}
      </p>
    </div>
  );
}
