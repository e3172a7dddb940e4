import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.9. */
export const zorgplan: ConversationTemplate = {
  id: 'zorgplan',
  name: 'Zorgplan- of ondersteuningsplanbespreking met de aanbieder',
  priority: 'A',
  aim: 'Een plan dat echt van de persoon zelf is.',
  table: [
    'Inwoner',
    'Vertegenwoordiger of naaste',
    'Persoonlijk begeleider',
    'Gedragskundige of manager, soms',
    'Cliëntondersteuner',
  ],
  topics: [
    'Eerst het eigen beeld van een goed leven, dan pas het concept',
    'Ritme van de dag',
    'Vrijheid en veiligheid',
    'Contacten',
    'Helpers',
    'Klachten',
    'Wensen',
  ],
  prompts: [
    { id: 'zorgplan.1', text: 'Wat maakt uw dag fijn? Wat maakt uw dag minder fijn?' },
    { id: 'zorgplan.2', text: 'Wat wilt u zelf kunnen beslissen?' },
    { id: 'zorgplan.3', text: 'Wat wilt u leren of proberen dit jaar?' },
    { id: 'zorgplan.4', text: 'Met wie wilt u vaker contact?' },
    { id: 'zorgplan.5', text: 'Is er iets waar u bang voor bent of boos over?' },
    { id: 'zorgplan.6', text: 'Wie begrijpt u goed? Wie minder?' },
    { id: 'zorgplan.7', text: 'Klopt het plan met hoe u het zelf ziet?' },
    { id: 'zorgplan.8', text: 'Wat staat in het plan, maar gebeurt niet?' },
    { id: 'zorgplan.9', text: 'Welke regel vindt u niet eerlijk? Wat wilt u in plaats daarvan?' },
    { id: 'zorgplan.10', text: 'Wie moet bij het gesprek zijn? Wie liever niet?' },
  ],
  papers: [
    'Het plan van nu',
    'Concept van het nieuwe plan: lezen na het eigen verhaal',
    'Indicatie',
    'Aantekeningen',
  ],
  pitfalls: [
    'Alleen reageren op het concept van de aanbieder',
    'Doelen in vaktaal',
    'Wie moet instemmen, zit niet aan tafel',
    'Meteen ondertekenen',
  ],
  agreeAtEnd: [
    'Doelen in eigen woorden, en wie wat doet en wanneer',
    'Wat niet kan, en waarom',
    'Wanneer jullie er weer naar kijken',
    'Een kopie voor de inwoner',
  ],
  toVerify: [
    'In de Wlz is er recht op een evaluatie, twee keer per jaar, met een onafhankelijke cliëntondersteuner als de inwoner dat wil',
  ],
};
