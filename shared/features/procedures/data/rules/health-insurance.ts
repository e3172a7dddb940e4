import type { LawRule } from '../../schema.ts';
import { notRead, read } from '../sources.ts';

/** Zvw and SKGZ. */
export const healthInsuranceRules: readonly LawRule[] = [
  {
    id: 'zvw_indicatie',
    name: 'wijkverpleging',
    text: 'De wijkverpleegkundige bekijkt hoeveel zorg u nodig hebt. Dat is geen besluit: bezwaar kan niet.',
    sources: [notRead('Zvw', null)],
  },
  {
    id: 'zvw_heroverweging',
    name: 'opnieuw laten kijken',
    text: 'U schrijft de zorgverzekeraar dat u het er niet mee eens bent, en vraagt om opnieuw te kijken.',
    sources: [read('SKGZ, reglement', null)],
  },
  {
    id: 'zvw_ombudsman',
    name: 'de ombudsman zorgverzekeringen',
    text: 'De ombudsman probeert u en de verzekeraar eruit te laten komen. Dat is gratis.',
    sources: [read('SKGZ, reglement', null)],
  },
  {
    id: 'zvw_commissie',
    name: 'de geschillencommissie',
    text: 'De geschillencommissie beslist. Daar moet iedereen zich aan houden.',
    sources: [read('SKGZ, reglement', null)],
  },
  {
    id: 'zvw_zorginstituut',
    name: 'advies van het Zorginstituut',
    text: 'Gaat het over welke zorg u krijgt? Dan geeft het Zorginstituut advies.',
    sources: [read('Zvw', '114')],
  },
  {
    id: 'zvw_klacht',
    name: 'klacht over wie zorg geeft',
    text: 'Een klacht over wie u zorg geeft, gaat naar hun klachtenfunctionaris.',
    sources: [notRead('Wkkgz', null)],
  },
];
