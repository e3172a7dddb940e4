import type { LawRule } from '../../schema.ts';
import { read } from '../sources.ts';

/** Jeugdwet. */
export const youthRules: readonly LawRule[] = [
  {
    id: 'jeugd_vraag',
    name: 'hulp vragen voor een kind',
    text: 'U vraagt de gemeente om hulp. De huisarts kan u ook meteen doorsturen.',
    sources: [read('Jeugdwet', '2.6 lid 1')],
  },
  {
    id: 'jeugd_familieplan',
    name: 'plan van uw familie',
    text: 'U mag met uw familie eerst zelf een plan maken.',
    sources: [read('Jeugdwet', '4.1.2')],
  },
  {
    id: 'jeugd_onderzoek',
    name: 'onderzoek',
    text: 'De gemeente kijkt wat uw kind en u nodig hebben. Hoe dat gaat, staat in de regels van uw gemeente.',
    sources: [read('Jeugdwet', '2.9')],
  },
  {
    id: 'jeugd_voorziening',
    name: 'wat de gemeente moet geven',
    text: 'De gemeente geeft hulp voor wat u en uw kind niet zelf kunnen oplossen.',
    sources: [read('Jeugdwet', '2.3 lid 1')],
  },
  {
    id: 'jeugd_plan',
    name: 'plan van de hulp',
    text: 'Wie helpt, maakt met u een plan op papier.',
    sources: [read('Jeugdwet', '4.1.3')],
  },
  {
    id: 'jeugd_vertrouwenspersoon',
    name: 'vertrouwenspersoon',
    text: 'Er is een vertrouwenspersoon voor kinderen en ouders. Dat is iemand anders dan uw cliëntondersteuner.',
    sources: [read('Jeugdwet', '2.5')],
  },
  {
    id: 'jeugd_klacht',
    name: 'klacht over jeugdhulp',
    text: 'Een klacht over wie helpt, gaat naar hun eigen klachtencommissie.',
    sources: [read('Jeugdwet', '4.2.1')],
  },
];
