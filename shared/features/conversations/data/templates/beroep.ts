import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.16. */
export const beroep: ConversationTemplate = {
  id: 'beroep',
  name: 'Voorbereiding op beroep bij de rechtbank',
  priority: 'B',
  aim: 'Alleen ondersteunen bij de stappen: begrijpen wat beroep is, de datum en de kosten kennen, en weten wie helpt met de inhoud (advocaat, Juridisch Loket, rechtsbijstand).',
  table: ['Inwoner', 'Cliëntondersteuner', 'Juridische hulp', 'Later: de rechter'],
  topics: [
    'Datum',
    'Griffierecht',
    'Toevoeging',
    'Voorlopige voorziening, als er haast is',
    'Papieren',
    'Stress',
    'Een andere weg: gesprek of klacht',
  ],
  prompts: [
    { id: 'beroep.1', text: 'Wat staat er in het nieuwe besluit?' },
    { id: 'beroep.2', text: 'Wanneer is de laatste dag om in beroep te gaan?' },
    { id: 'beroep.3', text: 'Wie helpt u met de wet en de brief?' },
    { id: 'beroep.4', text: 'Weet u wat het kost? Kunt u dat betalen?' },
    { id: 'beroep.5', text: 'Wat wilt u dat de rechter weet over uw leven?' },
    { id: 'beroep.6', text: 'Wat hoopt u? Wat kan ook gebeuren?' },
    { id: 'beroep.7', text: 'Kunt u wachten, of is er haast?' },
    { id: 'beroep.8', text: 'Wie gaat met u mee naar de zitting?' },
  ],
  papers: [
    'Besluit op bezwaar',
    'Het hele dossier',
    'Juridische brief',
    'Papieren over inkomen, voor een advocaat',
  ],
  pitfalls: ['Zelf de uitkomst voorspellen', 'Te laat zijn', 'Kosten die niet bekend zijn'],
  agreeAtEnd: [
    'Wie juridisch wat doet',
    'Jouw beperkte rol',
    'Datums',
    'Hoe de inwoner bericht krijgt',
  ],
};
