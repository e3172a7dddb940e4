import type { LawPreview } from '../../../shared/features/law/schema.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** What an update would change: every row old beside new with its source, and whose dates it moves. */
export function UpdatePreview(props: {
  readonly preview: LawPreview;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const text = useText();
  const dates = useDateWords();
  const { changes, touches, version, madeOn, hash } = props.preview;
  const dayOrNone = (day: PlainDate | null) =>
    day === null ? text('law.preview.none') : dates.inFull(day);
  return (
    <div className="law__preview">
      <h3>{text('law.preview.title', { version: String(version), day: dates.inFull(madeOn) })}</h3>
      <p>{text('law.preview.what')}</p>
      {changes.length === 0 && <p>{text('law.preview.noChanges')}</p>}
      {changes.length > 0 && (
        <table className="law__table">
          <thead>
            <tr>
              <th scope="col">{text('law.preview.row')}</th>
              <th scope="col">{text('law.preview.before')}</th>
              <th scope="col">{text('law.preview.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.kind} ${change.id}`}>
                <th scope="row">
                  {change.name}
                  <small>{text(`law.kind.${change.kind}`)}</small>
                </th>
                <Side words={change.before} source={change.beforeSource} />
                <Side words={change.after} source={change.afterSource} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{text('law.preview.touches')}</h3>
      {touches.length === 0 && <p>{text('law.preview.touchesNone')}</p>}
      <ul className="rows">
        {touches.map(({ procedure, title, stepTitle, before, after }) => (
          <li key={`${procedure.id} ${stepTitle}`} className="row">
            <div className="row__main">
              <span className="starts-with-name">{procedure.inhabitantName}</span>
              {`, ${title}, ${procedure.about}: ${stepTitle}`}
              <p className="row__detail">
                {text('law.preview.moved', { before: dayOrNone(before), after: dayOrNone(after) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="row__detail">{text('law.update.hash', { hash })}</p>
      <div className="actions">
        <Button variant="go" onPress={props.onTake} isDisabled={props.isBusy} autoFocus>
          {text('law.preview.take')}
        </Button>
        <Button variant="plain" onPress={props.onLeave}>
          {text('law.preview.leave')}
        </Button>
      </div>
    </div>
  );
}

function Side(props: { readonly words: string | null; readonly source: string | null }) {
  const text = useText();
  return (
    <td>
      {props.words ?? text('law.preview.none')}
      {props.source !== null && <small>{props.source}</small>}
    </td>
  );
}
