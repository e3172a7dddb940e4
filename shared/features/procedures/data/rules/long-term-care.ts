import type { LawRule } from '../../schema.ts';
import { notRead, read, readIn2017 } from '../sources.ts';

/** Wlz. */
export const longTermCareRules: readonly LawRule[] = [
  {
    id: 'wlz_aanvraag',
    name: 'aanvraag bij het CIZ',
    text: 'U vraagt het CIZ of u zorg uit de Wlz krijgt. Dat kan op papier of met woorden.',
    sources: [read('Wlz', '3.2.3'), read('Besluit langdurige zorg', '3.2.1')],
  },
  {
    id: 'wlz_onderzoek',
    name: 'onderzoek door het CIZ',
    text: 'Het CIZ praat met u, en vraagt met uw toestemming uw arts.',
    sources: [read('Wlz', '3.2.3 lid 4'), read('Besluit langdurige zorg', '3.2.2')],
  },
  {
    id: 'wlz_toegang',
    name: 'wie Wlz-zorg krijgt',
    text: 'De Wlz is er voor wie altijd toezicht of zorg dichtbij nodig heeft.',
    sources: [notRead('Wlz', '3.2.1')],
  },
  {
    id: 'wlz_ondersteuning',
    name: 'hulp bij de Wlz',
    text: 'Er is ook voor de Wlz gratis hulp. Het zorgkantoor regelt die.',
    sources: [read('Wlz', '3.2.3 lid 5'), readIn2017('Wlz', '4.2.1 lid 1')],
  },
  {
    id: 'wlz_leveren',
    name: 'hoe u de zorg krijgt',
    text: 'U kiest hoe u de zorg krijgt: in een huis, thuis, of met een pgb.',
    sources: [read('Wlz', '3.3.1'), read('Wlz', '3.3.3')],
  },
  {
    id: 'wlz_zorgplan_gesprek',
    name: 'plan van de zorg',
    text: 'Wie de zorg geeft, maakt met u een plan.',
    sources: [readIn2017('Wlz', '8.1.1')],
  },
  {
    id: 'wlz_advies',
    name: 'advies over uw bezwaar',
    text: 'Het Zorginstituut geeft advies over uw bezwaar. Daarom duurt de beslissing langer.',
    sources: [read('Wlz', '10.3.1')],
  },
];
