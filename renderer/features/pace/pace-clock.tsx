import './pace-clock.css';
import {
  BREAK_AFTER_MINUTES,
  lastingPause,
  minutesBetween,
  minutesTalking,
  minutesWithoutBreak,
} from '../../../shared/features/pace/rules.ts';
import type { Pause } from '../../../shared/features/pace/schema.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { NotWatched } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';

/** Longer ago than this, the conversation is over and somebody is working on its notes. */
const OVER_AFTER_MINUTES = 240;

/**
 * How long people talk, in the bar; while a break lasts, how long that is. Beside it, quietly, that it is time for a
 * break. That the pace should go down is for the supporter alone.
 */
export function PaceClock(props: {
  readonly startedAt: Instant;
  readonly now: Instant;
  readonly pauses: readonly Pause[];
  readonly isTooFast: boolean;
  readonly onOpen: () => void;
  readonly onGoOn: () => void;
}) {
  const text = useText();
  const { now, pauses } = props;
  const lasting = lastingPause(pauses);
  if (lasting) {
    const minutes = Math.max(0, Math.floor(minutesBetween(lasting.startedAt, now)));
    return (
      <p className="pace-clock">
        <b className="num">{text(`pace.clock.${lasting.kind}`, { minutes })}</b>
        <button type="button" className="pace-clock__act" onClick={props.onGoOn}>
          {text('pace.clock.goOn')}
        </button>
      </p>
    );
  }
  const minutes = minutesTalking(props);
  const isOver = minutes > OVER_AFTER_MINUTES;
  const hint = (words: string) => (
    <button type="button" className="pace-clock__act" onClick={props.onOpen}>
      {words}
    </button>
  );
  const isTimeForBreak = !isOver && minutesWithoutBreak(props) >= BREAK_AFTER_MINUTES;
  return (
    <p className="pace-clock">
      {props.isTooFast ? (
        <NotWatched>{hint(text('pace.hint.slower'))}</NotWatched>
      ) : (
        isTimeForBreak && hint(text('pace.hint.break'))
      )}
      {minutes > 0 && !isOver && <b className="num">{text('pace.clock.minutes', { minutes })}</b>}
    </p>
  );
}
