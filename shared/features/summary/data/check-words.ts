import { assertNever } from '../../../primitives/assert-never.ts';
import { dateInWords } from '../../../primitives/plain-date.ts';
import type { CheckState, NextMeans } from '../../understanding-checks/schema.ts';
import { withCapital } from '../dutch-sentence.ts';

/** What stands beside an agreement or message that was not checked at all. */
export const notChecked = 'Dit is nog niet samen nagekeken.';

/** What stands beside a question that was written down as a question. */
export const stillOpen = 'Deze vraag is nog open.';

/**
 * How far a check is, in words for the inhabitant, about what `listener` ("u" or a name) understood. It is the
 * explanation that was not good enough, never a person (practice, 3.1); a reason for not wanting is not told.
 * Empty when it is right.
 */
export function checkInWords(check: CheckState, listener: string): string {
  const isInhabitant = listener === 'u';
  switch (check.state) {
    case 'klopt':
      return '';
    case 'nieuw':
      return notChecked;
    case 'gevraagd':
    case 'uitgelegd':
      return 'Dit is nog niet helemaal samen nagekeken.';
    case 'deels':
      return 'Dit is nog maar voor een deel duidelijk.';
    case 'anders':
      return isInhabitant
        ? 'Dit is nog niet goed aan u uitgelegd.'
        : `Dit is nog niet goed begrepen. ${withCapital(listener)} begreep iets anders.`;
    case 'kon_niet':
    case 'schijn':
      return isInhabitant
        ? 'Dit is nog niet goed aan u uitgelegd.'
        : `Dit is nog niet duidelijk voor ${listener}.`;
    case 'later':
      return `Dit komt terug op ${dateInWords(check.until)}. Wie dat doet: ${check.who}.`;
    case 'wil_niet':
      return isInhabitant
        ? 'U wilde dit nu niet samen nakijken.'
        : inReportInWords(check, listener);
    case 'hulp_nodig':
      return `Dit is nog niet goed begrepen. ${meansInWords[check.means]}`;
    default:
      return assertNever(check);
  }
}

/** What the partner would rather see back in the verslag (3.5): noted neutrally, with what was found there. */
function inReportInWords(
  { isInReport }: Extract<CheckState, { state: 'wil_niet' }>,
  listener: string,
): string {
  if (isInReport === true) return 'Dit staat in het verslag.';
  if (isInReport === false) return 'Dit staat nog niet goed in het verslag.';
  return `${withCapital(listener)} wil dit in het verslag terugzien. Dat kijken we na.`;
}

/** What is done when three explanations did not help (practice, 3.7). */
const meansInWords: Readonly<Record<NextMeans, string>> = {
  tekening_of_voorwerp: 'We leggen het uit met een tekening of een voorwerp.',
  andere_uitlegger: 'Iemand anders legt het uit.',
  ander_moment: 'We bespreken het op een ander moment.',
  professionele_tolk: 'We bespreken het met een tolk.',
  tweede_afspraak: 'Er komt een tweede afspraak.',
  op_papier: 'We zetten het samen op papier.',
};
