import { memo } from 'react';
import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import { CheckNotes } from './check-notes.tsx';
import type { LivingPoint } from './living-summary.ts';
import type { PointActions } from './point-actions.ts';
import { WhoAndWhen } from './who-and-when.tsx';
import { whoUnderstands } from './who-understands.ts';

/** One marked line: the words, and for what must come across how it stands in both directions, in fixed columns. */
export const PointSummary = memo(function PointSummary(props: {
  readonly point: LivingPoint;
  readonly words: SpeakerWords;
  readonly actions: PointActions;
}) {
  const text = useText();
  const { point, words, actions } = props;
  return (
    <div className="living__point">
      <p className="living__words">
        <PointPrefix point={point} words={words} />
        {point.isQuoted ? <q>{point.text}</q> : point.text}
      </p>
      {point.kind === 'agreement' && (
        <WhoAndWhen
          point={point}
          words={words}
          onChange={() => actions.tellWhoAndWhen(point.lineId)}
        />
      )}
      {point.checks.length > 0 &&
        directions.map((direction) => {
          const check = point.checks.find((one) => one.direction === direction);
          if (!check) return <span key={direction} />;
          return (
            <button
              key={direction}
              type="button"
              className="living__state"
              onClick={() => actions.askBack(point.lineId, direction)}
            >
              <span className="only-read-aloud">
                {text('notes.summary.understands', whoUnderstands(direction, words))}:{' '}
              </span>
              <CheckStateLabel state={check.state.state} direction={direction} />
            </button>
          );
        })}
      <CheckNotes checks={point.checks} words={words} />
    </div>
  );
});

/** What kind of line it is, or whose, where the words alone do not tell. */
function PointPrefix(props: { readonly point: LivingPoint; readonly words: SpeakerWords }) {
  const text = useText();
  const { kind, speaker } = props.point;
  if (kind === 'agreement' || kind === 'question') {
    return <span className="dimmer">{text(`notes.summary.${kind}`)} </span>;
  }
  const isPlain = speaker === 'inhabitant' || (speaker === 'partner' && kind === 'key_point');
  return isPlain ? null : <span className="dimmer">{props.words.start[speaker]}: </span>;
}
