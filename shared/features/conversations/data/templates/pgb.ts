import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.10. */
export const pgb: ConversationTemplate = {
  id: 'pgb',
  name: 'Gesprek over pgb (bewust-keuzegesprek, budgetplan)',
  priority: 'B',
  aim: 'Bewust kiezen tussen een pgb en zorg in natura. Nagaan of de inwoner of een helper de taken kan uitvoeren. De praktijk gebruikt daarvoor tien pgb-vaardigheden.',
  table: [
    'Inwoner',
    'Budgetbeheerder of vertegenwoordiger',
    'Zorgkantoor of gemeente',
    'Cliëntondersteuner',
    'Meestal niet: de zorgverlener die uit het pgb wordt betaald',
  ],
  topics: [
    'Welke zorg, van wie, wanneer',
    'Waarom een pgb',
    'Wie het beheert',
    'Regels en administratie',
    'Wat te doen als een helper ziek is',
    'Belangen die botsen',
  ],
  prompts: [
    { id: 'pgb.1', text: 'Welke hulp hebt u nodig? Op welke momenten?' },
    { id: 'pgb.2', text: 'Waarom wilt u een pgb? Wat zou u missen zonder pgb?' },
    { id: 'pgb.3', text: 'Wie gaat het geld en de papieren bijhouden?' },
    { id: 'pgb.4', text: 'Wat weet u al van de regels? Wat nog niet?' },
    { id: 'pgb.5', text: 'Wat doet u als een hulp ziek is of niet goed werkt?' },
    { id: 'pgb.6', text: 'Durft u met een hulpverlener te praten als iets niet goed gaat?' },
    { id: 'pgb.7', text: 'Wat vindt u lastig aan een pgb?' },
    { id: 'pgb.8', text: 'Wat weet u over hulp zonder pgb? Wilt u die ook bekijken?' },
    { id: 'pgb.9', text: 'Wie helpt u als het te veel wordt?' },
    { id: 'pgb.10', text: 'Wat wilt u zeker vragen over het geld?' },
  ],
  papers: [
    'Identiteitsbewijs van iedereen die meekomt',
    'Budgetplan',
    'Beschrijving van de zorg',
    'Papieren over vertegenwoordiging',
    'Formulier met toestemming voor wie extra meekomt',
  ],
  pitfalls: [
    'Een pgb kiezen omdat er niets anders is',
    'De zorgverlener beheert het budget',
    'Zelf de vragen van de toets beantwoorden',
  ],
  agreeAtEnd: [
    'De keuze en de redenen, in eigen woorden',
    'Wie waarvoor verantwoordelijk is',
    'Welke training nodig is',
    'De volgende stap, met datum',
  ],
};
