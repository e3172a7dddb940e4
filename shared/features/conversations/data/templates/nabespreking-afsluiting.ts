import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.18. */
export const nabesprekingAfsluiting: ConversationTemplate = {
  id: 'nabespreking_afsluiting',
  name: 'Nabespreken en afsluiten',
  priority: 'A',
  aim: 'Nagaan of alles duidelijk is, of de keuze past en hoe tevreden de inwoner is. De regie teruggeven en de ondersteuning duidelijk afsluiten.',
  table: ['Inwoner', 'Cliëntondersteuner'],
  topics: [
    'Afspraken',
    'Open punten',
    'Datums',
    'Lijst met contacten',
    'Gegevens bewaren of wissen',
  ],
  prompts: [
    { id: 'nabespreking_afsluiting.1', text: 'Hoe was het gesprek voor u?' },
    {
      id: 'nabespreking_afsluiting.2',
      text: 'Wat is er afgesproken? Vertel het in uw eigen woorden.',
    },
    { id: 'nabespreking_afsluiting.3', text: 'Wat is nog niet duidelijk?' },
    { id: 'nabespreking_afsluiting.4', text: 'Past de oplossing bij wat u nodig hebt?' },
    { id: 'nabespreking_afsluiting.5', text: 'Wat gaat u zelf doen? Wanneer?' },
    { id: 'nabespreking_afsluiting.6', text: 'Waar bent u tevreden over? Waar niet?' },
    { id: 'nabespreking_afsluiting.7', text: 'Wat kunt u nu zelf, wat eerst moeilijk was?' },
    { id: 'nabespreking_afsluiting.8', text: 'Wie belt u als het niet goed gaat?' },
    { id: 'nabespreking_afsluiting.9', text: 'Wat kan ik volgende keer anders doen?' },
    { id: 'nabespreking_afsluiting.10', text: 'Zijn we klaar, of is er nog één stap nodig?' },
  ],
  papers: ['Samenvatting in gewone taal', 'Bladzijde uit de agenda', 'Kaart met contacten'],
  pitfalls: [
    'Ongemerkt een vaste helper worden',
    'Afsluiten zonder een naam voor het volgende contact',
    'Niet nagaan of de hulp is begonnen',
  ],
  agreeAtEnd: [
    'Afgesloten, of één datum om nog eens te kijken (bijvoorbeeld over 6 weken)',
    'Wat wordt bewaard of gewist',
    'Hoe de inwoner terug kan komen',
  ],
};
