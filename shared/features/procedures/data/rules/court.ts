import type { LawRule } from '../../schema.ts';
import { notRead, read } from '../sources.ts';

/** The judge (Awb 8). */
export const courtRules: readonly LawRule[] = [
  {
    id: 'beroep_instellen',
    name: 'naar de rechter',
    text: 'Bent u het niet eens met de beslissing op uw bezwaar? Dan kunt u naar de rechter.',
    sources: [notRead('Awb', '8:1')],
  },
  {
    id: 'betalingsonmacht',
    name: 'griffierecht niet kunnen betalen',
    text: 'Kunt u het griffierecht niet betalen? Vraag dan of het zonder mag, voordat de tijd om is.',
    sources: [read('Awb', '8:41')],
  },
  {
    id: 'dossier',
    name: 'de rechter vraagt de papieren',
    text: 'De rechter vraagt de papieren van uw zaak op.',
    sources: [read('Awb', '8:42')],
  },
  {
    id: 'uitnodiging_zitting',
    name: 'uitnodiging voor de zitting',
    text: 'U krijgt op tijd een uitnodiging voor de zitting.',
    sources: [read('Awb', '8:56')],
  },
  {
    id: 'uitspraak_zonder_zitting',
    name: 'uitspraak zonder zitting',
    text: 'Soms beslist de rechter zonder zitting. Daartegen kunt u in verzet.',
    sources: [read('Awb', '8:54'), read('Awb', '8:55')],
  },
  {
    id: 'spoed_rechter',
    name: 'voorlopige voorziening',
    text: 'Kunt u niet wachten? Dan kan de rechter voor nu iets beslissen. Er moet dan al bezwaar of beroep lopen.',
    sources: [read('Awb', '8:81')],
  },
  {
    id: 'spoed_stukken',
    name: 'papieren bij een voorlopige voorziening',
    text: 'Bij een voorlopige voorziening mogen papieren tot kort vóór de zitting.',
    sources: [read('Awb', '8:83')],
  },
  {
    id: 'geen_hoger_beroep',
    name: 'geen hoger beroep',
    text: 'Tegen een voorlopige voorziening is geen hoger beroep.',
    sources: [read('Awb', '8:104')],
  },
  {
    id: 'hoger_beroep_instellen',
    name: 'hoger beroep',
    text: 'Bent u het niet eens met de rechter? Dan kunt u in hoger beroep.',
    sources: [read('Awb', '8:104')],
  },
];
