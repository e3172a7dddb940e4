import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.13. */
export const netwerkberaad: ConversationTemplate = {
  id: 'netwerkberaad',
  name: 'Gesprek met eigen netwerk (SNV, eigen plan)',
  priority: 'B',
  aim: 'De inwoner en de eigen mensen beslissen en maken samen een plan. Professionals doen een stap terug.',
  table: [
    'Inwoner',
    'Familie, vrienden, buren',
    'Gespreksleider',
    'Cliëntondersteuner, als de inwoner dat wil',
  ],
  topics: [
    'Netwerkkaart: dichtbij, midden, ver',
    'De vraag',
    'Plek',
    'Eten',
    'Spelregels',
    'Veiligheid vooraf nagaan',
  ],
  prompts: [
    { id: 'netwerkberaad.1', text: 'Wie zijn belangrijk voor u? Ook mensen van vroeger?' },
    { id: 'netwerkberaad.2', text: 'Wie mag weten wat er speelt?' },
    { id: 'netwerkberaad.3', text: 'Welke vraag wilt u aan uw mensen stellen?' },
    { id: 'netwerkberaad.4', text: 'Wat wilt u terugdoen voor een ander?' },
    { id: 'netwerkberaad.5', text: 'Wat vindt u moeilijk om te vragen?' },
    { id: 'netwerkberaad.6', text: 'Wat mag iemand voor u doen? Wat wilt u zelf houden?' },
    { id: 'netwerkberaad.7', text: 'Wie doet nu te veel?' },
    { id: 'netwerkberaad.8', text: 'Wie maakt het verslag, en wie krijgt het?' },
  ],
  papers: ['Netwerkkaart: hoeft niet, en blijft privé'],
  pitfalls: [
    'Druk op naasten',
    'Oude ruzies',
    '“Netwerk” als bezuiniging',
    'Mensen uitgenodigd die niet veilig zijn',
  ],
  agreeAtEnd: [
    'Wie wat doet, en hoe lang',
    'Wanneer jullie weer kijken',
    'Welke hulp van professionals nodig blijft',
  ],
};
