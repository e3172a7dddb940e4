import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { daysBetween } from '../../../shared/primitives/plain-date.ts';
import { useText } from '../../i18n/text.tsx';

/** Up to here days are said; beyond it weeks are easier to picture. */
const DAYS_SAID = 14;

/** How long it is until a day, in words: `over 9 dagen`, `over 5 weken en 2 dagen`, `3 dagen geleden`. */
export function useDaysLeft(): (day: PlainDate, today: PlainDate) => string {
  const text = useText();
  return (day, today) => {
    const days = daysBetween(today, day);
    if (days < 0) return text('app.date.past', { days: -days });
    if (days <= DAYS_SAID) return text('app.date.coming', { days });
    return text('procedures.left.weeks', { weeks: Math.floor(days / 7), days: days % 7 });
  };
}
