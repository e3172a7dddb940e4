import type { OpenAgreement } from '../../../shared/features/agreements/schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** Gives the small words under an agreement: with whom, who does it, by when. */
export function useAgreementWords(): (agreement: OpenAgreement) => string {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();
  return ({ inhabitantName, doerName, due }) =>
    [
      inhabitantName,
      ...(doerName === '' ? [] : [text('agreements.open.doer', { name: doerName })]),
      ...(due === null ? [] : [dates.fromToday(due, today)]),
    ].join(', ');
}
