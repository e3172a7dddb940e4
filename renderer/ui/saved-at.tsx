import type { Instant } from '../../shared/primitives/plain-date.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';

/** "Bewaard, 10.46", quietly; nothing before the first save. */
export function SavedAt(props: { readonly at: Instant | null }) {
  const text = useText();
  const words = useDateWords();
  return (
    <span className="small dimmer num">
      {props.at !== null && text('app.saved.at', { time: words.clock(props.at) })}
    </span>
  );
}
