import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { whoUnderstands } from '../../editor/who-understands.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { ClosingPart } from './closing-part.ts';

/** Where the checks of one line stand, each direction in its own column; pressing one asks back in that direction. */
export function StateColumns(
  props: ClosingPart & { readonly lineId: NoteLineId; readonly what: string },
) {
  const text = useText();
  const points = props.closing.keyPoints.filter(({ lineId }) => lineId === props.lineId);
  return (
    <div className="closing__states">
      {directions.map((direction) => {
        const point = points.find((one) => one.direction === direction);
        if (!point) return <span key={direction} />;
        return (
          <button
            key={direction}
            type="button"
            className="closing__state"
            onClick={() => props.ask(props.lineId, direction)}
          >
            <span className="small dim">
              {text('closing.understands', whoUnderstands(direction, props.words))}
              <span className="only-read-aloud">, {props.what}: </span>
            </span>
            <CheckStateLabel state={point.check.state} direction={direction} />
          </button>
        );
      })}
    </div>
  );
}
