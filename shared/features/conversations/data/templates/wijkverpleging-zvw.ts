import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.11. */
export const wijkverplegingZvw: ConversationTemplate = {
  id: 'wijkverpleging_zvw',
  name: 'Gesprek over wijkverpleging of zorgverzekering',
  priority: 'B',
  aim: 'Begrijpen wat de verpleegkundige beoordeelt of de verzekeraar betaalt. Zorg (verpleegkundige), ondersteuning (gemeente) en eigen kosten uit elkaar houden.',
  table: ['Inwoner', 'Wijkverpleegkundige of zorgverzekeraar', 'Naaste', 'Cliëntondersteuner'],
  topics: [
    'Welke hulp bij de verzorging van het lichaam',
    'Tijden',
    'Voorkeuren (man of vrouw, cultuur)',
    'Wat de naaste doet',
    'Andere wetten die meespelen',
  ],
  prompts: [
    { id: 'wijkverpleging_zvw.1', text: 'Waarbij hebt u hulp nodig met uw lichaam?' },
    { id: 'wijkverpleging_zvw.2', text: 'Op welke tijden wilt u hulp?' },
    { id: 'wijkverpleging_zvw.3', text: 'Wat wilt u zelf blijven doen?' },
    { id: 'wijkverpleging_zvw.4', text: 'Van wie wilt u liever geen hulp?' },
    { id: 'wijkverpleging_zvw.5', text: 'Wat doet uw familie nu? Wilt u dat zo houden?' },
    { id: 'wijkverpleging_zvw.6', text: 'Wat begrijpt u niet van de zorg of de kosten?' },
    { id: 'wijkverpleging_zvw.7', text: 'Wie moet weten dat u deze zorg krijgt?' },
    { id: 'wijkverpleging_zvw.8', text: 'Wat doet u als de zorg niet komt?' },
  ],
  papers: [
    'Verzekeringspas',
    'Medicijnoverzicht (voor de verpleegkundige, niet voor de cliëntondersteuner)',
    'Brieven',
    'Het plan dat er al is',
  ],
  pitfalls: [
    'Zelf de behandeling gaan uitleggen',
    'Drie wetten door elkaar',
    'De inwoner denkt dat jij beslist',
  ],
  agreeAtEnd: [
    'Welke zorg, wanneer, door wie',
    'Wat het kost',
    'Wie de inwoner kan bellen',
    'Wat onder de Wmo of Wlz valt',
  ],
};
