import { memo } from 'react';
import type { LivingPoint } from '../../../shared/features/summary/living/schema.ts';
import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { whoUnderstands } from '../../editor/who-understands.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import { CheckNotes } from './check-notes.tsx';
import type { PointActions } from './point-actions.ts';
import { WhoAndWhen } from './who-and-when.tsx';

/** The id of the words that say what pressing a line of the summary does; see the column. */
export const SHOWS_SOURCES = 'shows-sources';

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
      <button
        type="button"
        className="living__words"
        aria-describedby={SHOWS_SOURCES}
        onClick={() => actions.showSources(point.sources)}
      >
        <PointPrefix point={point} words={words} />
        {point.isQuoted ? <q>{point.text}</q> : point.text}
      </button>
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
  const { kind, speaker, source } = props.point;
  if (kind === 'agreement' || kind === 'question') {
    return <span className="dimmer">{text(`notes.summary.${kind}`)} </span>;
  }
  if (source !== null) {
    const from = source.kind === 'heard' ? (source.from ?? 'none') : 'none';
    return (
      <span className="dimmer">
        {text(`notes.summary.by.${source.kind}`, {
          start: props.words.start[speaker],
          within: props.words.within[speaker],
          from,
        })}{' '}
      </span>
    );
  }
  const isPlain = speaker === 'inhabitant' || (speaker === 'partner' && kind === 'key_point');
  return isPlain ? null : <span className="dimmer">{props.words.start[speaker]}: </span>;
}
