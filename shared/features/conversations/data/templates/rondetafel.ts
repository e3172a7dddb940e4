import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.12. */
export const rondetafel: ConversationTemplate = {
  id: 'rondetafel',
  name: 'Gesprek met meer partijen (MDO, 1Gezin1Plan, rondetafel)',
  priority: 'A',
  aim: 'Eén plan, één contactpersoon, en de inwoner heeft de regie. Er wordt niet over de inwoner gepraat, maar met de inwoner.',
  table: ['Inwoner', 'Naasten', 'Meerdere professionals', 'Voorzitter', 'Cliëntondersteuner'],
  topics: [
    'Wie is uitgenodigd, en waarom',
    'Wat gedeeld mag worden',
    'De agenda van de inwoner eerst',
    'Plek aan tafel, pauzes, hoeveel mensen hooguit',
    'Voorzitter',
  ],
  prompts: [
    { id: 'rondetafel.1', text: 'Wie mag erbij zijn? Wie liever niet?' },
    { id: 'rondetafel.2', text: 'Wat mag iedereen over u weten? Wat niet?' },
    { id: 'rondetafel.3', text: 'Wat moet er na dit gesprek klaar zijn?' },
    { id: 'rondetafel.4', text: 'Wie is voor u de belangrijkste contactpersoon?' },
    { id: 'rondetafel.5', text: 'Welke hulp loopt dubbel of door elkaar?' },
    { id: 'rondetafel.6', text: 'Wat is voor u te veel tegelijk?' },
    { id: 'rondetafel.7', text: 'Wilt u zelf beginnen met vertellen?' },
    { id: 'rondetafel.8', text: 'Hoe laat u merken dat het te snel gaat?' },
    { id: 'rondetafel.9', text: 'Waar moet het plan volgens u over gaan?' },
  ],
  papers: [
    'Lijst van wie is uitgenodigd',
    'De plannen die er al zijn, naast elkaar',
    'Toestemming per partij',
  ],
  pitfalls: [
    'Vaktaal',
    'Iedereen geeft de inwoner er taken bij',
    'Informatie gedeeld zonder toestemming',
    'Het plan is van niemand',
  ],
  agreeAtEnd: [
    'Hooguit 3 doelen',
    'Per actie één naam en één datum',
    'Eén contactpersoon',
    'Wie het verslag krijgt',
    'De volgende datum',
  ],
};
