import { passivesOf } from '../text/passives.ts';
import { ask, finding, type SentenceRule } from './rule.ts';

/** S2: the passive. It hides who does it; two in one sentence are red. */
export const passive: SentenceRule = {
  id: 'S2',
  find: (reading) => {
    const found = passivesOf(reading);
    const isRed = found.filter(({ kind }) => kind === 'worden').length >= 2;
    return found.map((one) =>
      finding(
        'S2',
        one.kind === 'zijn' ? 'info' : isRed && one.kind === 'worden' ? 'red' : 'yellow',
        one,
        {
          message: 'Je ziet niet goed wie het doet. Schrijf wie wat doet.',
          fixes: [ask('Wie doet dit?')],
        },
      ),
    );
  },
};
