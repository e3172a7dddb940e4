import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.1. */
export const kennismaking: ConversationTemplate = {
  id: 'kennismaking',
  name: 'Kennismaking en vraagverheldering',
  priority: 'A',
  aim: 'De vraag achter de vraag vinden, uitleggen wat een cliëntondersteuner wel en niet doet, en afspreken hoe jullie samenwerken.',
  table: ['Inwoner', 'Cliëntondersteuner', 'Naaste, als de inwoner dat wil'],
  topics: [
    'Reden van het contact',
    'Eerdere hulp en hoe die ging',
    'Leefgebieden',
    'Haast en datums',
    'Taal, lezen en horen',
    'Toestemming',
    'Veiligheid',
  ],
  prompts: [
    { id: 'kennismaking.1', text: 'Hoe bent u bij mij gekomen?' },
    { id: 'kennismaking.2', text: 'Wat is voor u nu het belangrijkste?' },
    { id: 'kennismaking.3', text: 'Wat hebt u zelf al geprobeerd? Hoe ging dat?' },
    { id: 'kennismaking.4', text: 'Hoe ziet een gewone dag eruit voor u?' },
    { id: 'kennismaking.5', text: 'Wat kost u veel moeite? Wat geeft u energie?' },
    { id: 'kennismaking.6', text: 'Wie helpt u nu? Waarmee?' },
    { id: 'kennismaking.7', text: 'Hebt u een brief gekregen met een datum erin?' },
    { id: 'kennismaking.8', text: 'Wat verwacht u van mij? Wat moet ik juist niet doen?' },
    { id: 'kennismaking.9', text: 'Wat wilt u zelf doen? Waarbij wilt u hulp?' },
    { id: 'kennismaking.10', text: 'Leest u een brief liever zelf, of hoort u hem liever?' },
  ],
  papers: ['Brieven met een datum erin', 'Alles wat u zelf belangrijk vindt'],
  pitfalls: [
    'Te snel naar een voorziening gaan',
    'Alles verzamelen voor de zekerheid; een identiteitsbewijs heb je niet nodig',
    'Het laten klinken als een intake voor zorg',
    'Een lopende termijn voor bezwaar missen',
  ],
  agreeAtEnd: [
    'De vraag in de woorden van de inwoner',
    'Wat jij wel en niet doet',
    'Voor hoe lang',
    'De eerste stap: wie en wanneer',
    'Toestemming',
  ],
};
