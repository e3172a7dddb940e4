import type { LawRule } from '../../schema.ts';
import { read, readIn2017 } from '../sources.ts';

/** Wmo 2015. */
export const wmoRules: readonly LawRule[] = [
  {
    id: 'wmo_melding',
    name: 'melding',
    text: 'U vertelt de gemeente dat u hulp nodig hebt. Dat mag op elke manier, ook door een ander.',
    sources: [read('Wmo 2015', '2.3.2 lid 1')],
  },
  {
    id: 'wmo_bevestiging',
    name: 'bericht dat de melding er is',
    text: 'De gemeente stuurt u een bericht dat de melding binnen is. Daar staat de datum op.',
    sources: [read('Wmo 2015', '2.3.2 lid 1')],
  },
  {
    id: 'clientondersteuning',
    name: 'gratis hulp bij het gesprek',
    text: 'De gemeente moet u vertellen dat er gratis hulp is bij het gesprek.',
    sources: [read('Wmo 2015', '2.3.2 lid 3'), read('Wmo 2015', '2.2.4')],
  },
  {
    id: 'wmo_plan',
    name: 'uw eigen plan',
    text: 'U mag zelf opschrijven wat er nodig is. De gemeente moet uw plan lezen.',
    sources: [read('Wmo 2015', '2.3.2 lid 2')],
  },
  {
    id: 'wmo_spoed',
    name: 'hulp die niet kan wachten',
    text: 'Kan het niet wachten? Dan moet de gemeente meteen iets regelen.',
    sources: [read('Wmo 2015', '2.3.3')],
  },
  {
    id: 'wmo_onderzoek_inhoud',
    name: 'wat er onderzocht wordt',
    text: 'De gemeente kijkt met u naar wat u nodig hebt, wat u zelf kunt, wie u helpt, wat die ander nodig heeft en wat er al is.',
    sources: [read('Wmo 2015', '2.3.2 lid 4')],
  },
  {
    id: 'wmo_gegevens',
    name: 'papieren geven',
    text: 'U geeft de papieren die nodig zijn en die u kunt krijgen.',
    sources: [read('Wmo 2015', '2.3.2 lid 7'), read('Wmo 2015', '2.3.8')],
  },
  {
    id: 'wmo_verslag',
    name: 'verslag van het onderzoek',
    text: 'U krijgt een verslag. U mag opschrijven wat er niet klopt.',
    sources: [read('Wmo 2015', '2.3.2 lid 8')],
  },
  {
    id: 'wmo_aanvraag',
    name: 'aanvraag',
    text: 'Na het onderzoek vraagt u de hulp aan. Duurt het onderzoek te lang? Dan mag u meteen aanvragen.',
    sources: [read('Wmo 2015', '2.3.2 lid 9')],
  },
  {
    id: 'wmo_passend',
    name: 'wat de gemeente moet geven',
    text: 'De gemeente geeft hulp voor wat u niet zelf of met anderen kunt oplossen. De hulp moet bij u passen.',
    sources: [read('Wmo 2015', '2.3.5 lid 3')],
  },
  {
    id: 'wmo_pgb',
    name: 'zelf hulp inkopen',
    text: 'U kunt vragen om geld waarmee u zelf hulp inkoopt. Dat heet een pgb.',
    sources: [read('Wmo 2015', '2.3.6')],
  },
  {
    id: 'wmo_heronderzoek',
    name: 'later opnieuw kijken',
    text: 'De gemeente kijkt later opnieuw of de hulp nog past.',
    sources: [read('Wmo 2015', '2.3.9')],
  },
  {
    id: 'wmo_veranderen',
    name: 'de hulp verandert of stopt',
    text: 'De gemeente kan de hulp veranderen of stoppen. Dat is een nieuw besluit.',
    sources: [readIn2017('Wmo 2015', '2.3.10')],
  },
];
