import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { useSpeakerWords } from '../../editor/use-speaker-words.ts';
import { whoUnderstands } from '../../editor/who-understands.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import { useAskBack } from './ask-back-context.ts';
import type { After } from './use-after.ts';

/**
 * How far the checks of one line are: each direction in its own column, the same everywhere; pressing one asks back in that
 * direction. Nothing without checks.
 */
export function CheckColumns({
  lineId,
  after,
}: {
  readonly lineId: NoteLineId;
  readonly after: After;
}) {
  const text = useText();
  const askBack = useAskBack();
  const words = useSpeakerWords(after.conversation, after.inhabitant.formOfAddress);
  const points = after.keyPoints.filter((point) => point.lineId === lineId);
  if (points.length === 0) return null;
  return (
    <div className="after__checks">
      {directions.map((direction) => {
        const point = points.find((carried) => carried.direction === direction);
        if (!point) return <span key={direction} />;
        return (
          <button
            key={direction}
            type="button"
            className="after__check"
            onClick={() => askBack(lineId, direction)}
          >
            <span className="small dimmer">
              {text('summary.check.understands', whoUnderstands(direction, words))}
            </span>
            <span className="only-read-aloud">, {point.text}: </span>
            <CheckStateLabel state={point.check.state} direction={direction} />
          </button>
        );
      })}
    </div>
  );
}
