import type { LawRule } from '../../schema.ts';
import { notRead, read } from '../sources.ts';

/** Too late, complaint and ombudsman (Awb 4 and 9). */
export const tooLateAndComplaintRules: readonly LawRule[] = [
  {
    id: 'te_laat_melden',
    name: 'schrijven dat het te laat is',
    text: 'Is er te laat beslist? Dan schrijft u dat het te laat is, en vraagt u om te beslissen.',
    sources: [read('Awb', '4:17'), read('Awb', '6:12')],
  },
  {
    id: 'niet_tijdig_beroep',
    name: 'naar de rechter omdat het te laat is',
    text: 'Komt er daarna nog niets? Dan kunt u naar de rechter, zonder eerst bezwaar te maken.',
    sources: [read('Awb', '6:2'), read('Awb', '6:12')],
  },
  {
    id: 'opschorten_aanvraag',
    name: 'de tijd om te beslissen staat stil',
    text: 'De tijd staat stil als u nog iets moet insturen. Dat moet in een brief staan.',
    sources: [read('Awb', '4:15')],
  },
  {
    id: 'later_bericht',
    name: 'bericht dat het later wordt',
    text: 'Lukt het niet op tijd? Dan moet u dat horen, met de nieuwe dag.',
    sources: [read('Awb', '4:14')],
  },
  {
    id: 'geen_dwangsom',
    name: 'wanneer er geen dwangsom is',
    text: 'Soms krijgt u geen geld. Bijvoorbeeld als u heel lang wachtte met schrijven dat het te laat is.',
    sources: [read('Awb', '4:17 lid 6')],
  },
  {
    id: 'dwangsom_besluit',
    name: 'beslissing over de dwangsom',
    text: 'Hoeveel u krijgt, staat in een apart besluit.',
    sources: [read('Awb', '4:18')],
  },
  {
    id: 'rechter_niet_tijdig',
    name: 'de rechter en te laat beslissen',
    text: 'Krijgt u gelijk? Dan moet er snel alsnog beslist worden.',
    sources: [read('Awb', '8:55b'), read('Awb', '8:55d')],
  },
  {
    id: 'klacht_indienen',
    name: 'een klacht',
    text: 'Bent u slecht behandeld? Dan kunt u een klacht indienen. Dat mag ook in een gesprek.',
    sources: [notRead('Awb', '9:1'), notRead('Awb', '9:2')],
  },
  {
    id: 'klacht_inhoud',
    name: 'wat in een klacht staat',
    text: 'In uw klacht staan uw naam en adres, de datum en wat er gebeurde. U zet uw handtekening.',
    sources: [read('Awb', '9:4')],
  },
  {
    id: 'klacht_ontvangst',
    name: 'bericht dat de klacht er is',
    text: 'U krijgt bericht dat uw klacht binnen is.',
    sources: [read('Awb', '9:6')],
  },
  {
    id: 'klacht_wie',
    name: 'wie de klacht behandelt',
    text: 'Uw klacht wordt behandeld door iemand over wie de klacht niet gaat.',
    sources: [read('Awb', '9:7')],
  },
  {
    id: 'klacht_niet',
    name: 'wanneer een klacht niet wordt behandeld',
    text: 'Een oude klacht, of een klacht waar u ook bezwaar over kunt maken, hoeft niet te worden behandeld. U hoort dat dan.',
    sources: [read('Awb', '9:8')],
  },
  {
    id: 'klacht_horen',
    name: 'u mag erover vertellen',
    text: 'U mag vertellen wat er gebeurde.',
    sources: [read('Awb', '9:10')],
  },
  {
    id: 'klacht_verdagen',
    name: 'de klacht duurt langer',
    text: 'Duurt het langer? Dan hoort u dat op papier.',
    sources: [read('Awb', '9:11')],
  },
  {
    id: 'klacht_uitkomst',
    name: 'wat er van de klacht vindt',
    text: 'U krijgt op papier wat zij van uw klacht vinden. Daar staat ook bij welke ombudsman u terechtkunt.',
    sources: [read('Awb', '9:12')],
  },
  {
    id: 'ombudsman_onderzoek',
    name: 'de ombudsman',
    text: 'De ombudsman kijkt of u goed bent behandeld. Hij kan een besluit niet veranderen.',
    sources: [read('Awb', '9:22'), read('Awb', '9:23')],
  },
];
