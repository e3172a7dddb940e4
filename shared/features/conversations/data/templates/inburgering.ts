import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.7. */
export const inburgering: ConversationTemplate = {
  id: 'inburgering',
  name: 'Brede intake en PIP',
  priority: 'B',
  aim: 'De gemeente leert het beginpunt en de mogelijkheden kennen. Er komt een leerroute die past. De inwoner begrijpt de plichten in het PIP (persoonlijk plan inburgering en participatie); dat plan is een besluit.',
  table: [
    'Inwoner; een gesprek alleen, zonder partner, kan ook',
    'Regievoerder of klantmanager',
    'Tolk',
    'Cliëntondersteuner of maatschappelijk begeleider',
  ],
  topics: [
    'Opleiding en werk van vroeger',
    'Talen',
    'Gezondheid',
    'Gezin en opvang van kinderen',
    'Wensen voor werk',
    'Leren en lezen',
    'Computer',
    'Leerbaarheidstoets',
    'Stress',
  ],
  prompts: [
    { id: 'inburgering.1', text: 'Welke taal spreekt u het liefst in dit gesprek?' },
    { id: 'inburgering.2', text: 'Wat hebt u geleerd in uw land? Hoe lang?' },
    { id: 'inburgering.3', text: 'Welk werk hebt u gedaan? Wat was u goed in?' },
    { id: 'inburgering.4', text: 'Welk werk wilt u later doen?' },
    { id: 'inburgering.5', text: 'Wat helpt u om te leren? Wat maakt het moeilijk?' },
    { id: 'inburgering.6', text: 'Hoe gaat het met uw gezondheid en slapen?' },
    { id: 'inburgering.7', text: 'Wie past op uw kinderen als u les hebt?' },
    { id: 'inburgering.8', text: 'Hebt u een computer en rust om te leren?' },
    { id: 'inburgering.9', text: 'Stel, u kunt niet naar een afspraak. Wat gebeurt er dan?' },
    { id: 'inburgering.10', text: 'Wilt u ook een keer alleen praten, zonder familie?' },
  ],
  papers: [
    'Identiteitsbewijs of verblijfsdocument',
    'Diploma’s, of wat u er nog van weet',
    'Cv',
    'Brieven',
    'Gegevens van de school van de kinderen',
  ],
  pitfalls: [
    'Een familielid of kind tolkt',
    'Stress door de toets',
    'Boetes worden niet begrepen',
    'Een plan in een taal die de inwoner niet kan lezen',
  ],
  agreeAtEnd: [
    'De leerroute, en waarom',
    'School, dagen en opvang van kinderen',
    'Wat de inwoner doet bij ziekte',
    'Wat kan veranderen, en hoe',
    'Waar bezwaar kan worden gemaakt',
  ],
};
