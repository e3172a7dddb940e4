import type { Instant } from '../../shared/primitives/plain-date.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';

/** "Bewaard, 10.46", quietly; nothing before the first save, and "Niet bewaard" when the last one was refused. */
export function SavedAt(props: { readonly at: Instant | null; readonly isRefused?: boolean }) {
  const text = useText();
  const words = useDateWords();
  return (
    <span className="small dimmer num">
      {props.isRefused
        ? text('app.saved.refused')
        : props.at !== null && text('app.saved.at', { time: words.clock(props.at) })}
    </span>
  );
}
