import type { LivingPoint } from '../../../shared/features/summary/living/schema.ts';
import { daysBetween, type PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useToday } from '../../bridge/use-today.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** As far away as `fromToday` still counts in days; further it would say the date twice. */
const NEARBY_DAYS = 14;

/** Who does an agreement and by when, with the way to write it down. */
export function WhoAndWhen(props: {
  readonly point: LivingPoint;
  readonly words: SpeakerWords;
  readonly onChange: () => void;
}) {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();
  const { doer, due } = props.point;
  const whenOf = (day: PlainDate) =>
    Math.abs(daysBetween(today, day)) > NEARBY_DAYS
      ? dates.inFull(day)
      : `${dates.fromToday(day, today)}, ${dates.inFull(day)}`;
  const known = [
    ...(doer === null ? [] : [props.words.start[doer]]),
    ...(due === null ? [] : [whenOf(due)]),
  ];
  return (
    <button type="button" className="living__who" onClick={props.onChange}>
      {known.length === 0 ? text('notes.summary.whoAndWhen') : known.join(' · ')}
    </button>
  );
}
