import {
  type Direction,
  directions,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { type SpeakerWords, useSpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { After } from './use-after.ts';

/** How far the checks of one line are: each direction in its own column, the same everywhere. Nothing without checks. */
export function CheckColumns({
  lineId,
  after,
}: {
  readonly lineId: NoteLineId;
  readonly after: After;
}) {
  const text = useText();
  const words = useSpeakerWords(after.conversation, after.inhabitant.formOfAddress);
  const points = after.keyPoints.filter((point) => point.lineId === lineId);
  if (points.length === 0) return null;
  return (
    <div className="after__checks">
      {directions.map((direction) => {
        const point = points.find((carried) => carried.direction === direction);
        return (
          <div key={direction}>
            {point && (
              <>
                <p className="small dimmer">
                  {text('summary.check.understands', whoUnderstands(direction, words))}
                </p>
                <CheckStateLabel state={point.check.state} direction={direction} />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

function whoUnderstands(direction: Direction, { start, within }: SpeakerWords) {
  return direction === 'inwoner_naar_partner'
    ? { receiver: start.partner, giver: within.inhabitant }
    : { receiver: start.inhabitant, giver: within.partner };
}
