import type { LivingCheck } from '../../../shared/features/summary/living/schema.ts';
import type { Attempt } from '../../../shared/features/understanding-checks/attempts.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** Gives the sentences that tell how a check came to where it stands. */
export function useCheckSentences(): (check: LivingCheck) => string[] {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();

  const round = ({ round, outcome, words }: Attempt): string =>
    text(words === '' ? 'notes.summary.roundWithoutWords' : 'notes.summary.round', {
      round,
      words,
      outcome: text(`app.check.${outcome}`),
    });
  const remark = ({ outcome, remark: words }: Attempt): string[] => {
    if (words === '') return [];
    return [
      text(outcome === 'deels' ? 'notes.summary.missing' : 'notes.summary.different', { words }),
    ];
  };

  return ({ state, attempts }) => {
    const last = attempts.at(-1);
    switch (state.state) {
      case 'klopt':
        return [];
      case 'nieuw':
        return [];
      case 'later':
        return [
          text('notes.summary.later', {
            date: dates.fromToday(state.until, today),
            who: state.who,
          }),
        ];
      case 'wil_niet':
        return state.reason === '' ? [] : [state.reason];
      case 'hulp_nodig':
        return [text('notes.summary.help', { means: text(`notes.means.${state.means}`) })];
      default:
        return last ? [...attempts.map(round), ...remark(last)] : [];
    }
  };
}
