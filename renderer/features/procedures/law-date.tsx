import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useDateWords } from '../../i18n/dates.ts';

/** A day in full: underlined twice in pencil when a law sets it, plain when a letter does. */
export function LawDate(props: { readonly day: PlainDate; readonly isFromLetter?: boolean }) {
  const dates = useDateWords();
  return (
    <span className={props.isFromLetter ? 'nowrap' : 'law-date nowrap'}>
      {dates.inFull(props.day)}
    </span>
  );
}
