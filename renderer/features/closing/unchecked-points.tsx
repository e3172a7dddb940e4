import { announcement } from '../../../shared/features/understanding-checks/data/prompts.ts';
import { countPerDirection } from '../../../shared/features/understanding-checks/rules.ts';
import { directions, type KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import { whoUnderstands } from '../../editor/who-understands.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { ClosingPart } from './closing-part.ts';

/**
 * What is not right yet in each direction, beside each other; what must be right first (practice, 3.2). What the partner would
 * rather see back in the verslag waits there to be compared.
 */
export function UncheckedPoints(props: ClosingPart) {
  const text = useText();
  const { open, keyPoints } = props.closing;
  const counts = countPerDirection(keyPoints);
  const isDone = directions.every((direction) => open.unchecked[direction].length === 0);
  const isAllRight = keyPoints.every(({ check }) => check.state === 'klopt');
  return (
    <section className="closing__part">
      <h2>{text('closing.checks.title')}</h2>
      {keyPoints.length === 0 && (
        <p className="dim">{text('closing.checks.none', { announcement })}</p>
      )}
      {isDone && keyPoints.length > 0 && (
        <p className="dim">
          {text(isAllRight ? 'closing.checks.allRight' : 'closing.checks.onlyAgreements')}
        </p>
      )}
      <div className="closing__directions">
        {directions.map((direction) => (
          <section key={direction}>
            <h3>{text('closing.understands', whoUnderstands(direction, props.words))}</h3>
            <p className="small dim">{text('closing.checks.counts', { ...counts[direction] })}</p>
            <ul className="closing__rows">
              {open.unchecked[direction].map((point) => (
                <li key={point.lineId}>
                  <UncheckedPoint {...props} point={point} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {open.toCompare.length > 0 && (
        <>
          <h3>{text('closing.checks.compare')}</h3>
          <ul className="closing__rows">
            {open.toCompare.map((point) => (
              <li key={point.lineId}>
                <UncheckedPoint {...props} point={point} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function UncheckedPoint(props: ClosingPart & { readonly point: KeyPoint }) {
  const { lineId, direction, text: what, check } = props.point;
  return (
    <button type="button" className="closing__state" onClick={() => props.ask(lineId, direction)}>
      <span>{what}</span>
      <CheckStateLabel state={check.state} direction={direction} />
    </button>
  );
}
