import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.8. */
export const evaluatieHerindicatie: ConversationTemplate = {
  id: 'evaluatie_herindicatie',
  name: 'Evaluatie of herindicatie',
  priority: 'A',
  aim: 'Werkt de hulp? Wat is er veranderd? Wat moet blijven, stoppen of beginnen? Er valt geen gat in de hulp.',
  table: ['Inwoner', 'Consulent', 'Aanbieder, soms', 'Cliëntondersteuner', 'Mantelzorger'],
  topics: [
    'Doelen van het vorige plan',
    'Wat er is gebeurd',
    'Wat beter of slechter gaat',
    'Hoe tevreden: helper en tijden',
    'Nieuwe behoeften',
    'Mantelzorger',
    'Einddatum van de indicatie',
  ],
  prompts: [
    { id: 'evaluatie_herindicatie.1', text: 'Wat was de afspraak de vorige keer?' },
    { id: 'evaluatie_herindicatie.2', text: 'Wat is er sindsdien beter gegaan?' },
    { id: 'evaluatie_herindicatie.3', text: 'Wat is moeilijker geworden?' },
    {
      id: 'evaluatie_herindicatie.4',
      text: 'Komt de hulp op tijd? Doet de hulp wat is afgesproken?',
    },
    { id: 'evaluatie_herindicatie.5', text: 'Waar bent u blij mee? Wat mist u?' },
    { id: 'evaluatie_herindicatie.6', text: 'Kunt u nu iets zelf wat eerst niet lukte?' },
    { id: 'evaluatie_herindicatie.7', text: 'Wat gebeurt er als de hulp stopt?' },
    { id: 'evaluatie_herindicatie.8', text: 'Hoe gaat het met de mensen die voor u zorgen?' },
    { id: 'evaluatie_herindicatie.9', text: 'Welk doel wilt u voor het komende jaar?' },
    {
      id: 'evaluatie_herindicatie.10',
      text: 'Wanneer stopt uw besluit? Wat is nodig vóór die dag?',
    },
  ],
  papers: [
    'Het vorige plan en besluit, met de laatste dag',
    'Logboek van de zorg',
    'Aantekeningen van wat misging',
    'Brieven en e-mails',
  ],
  pitfalls: [
    '“Het gaat goed”, maar dat komt door de hulp',
    'Minder uren, gebracht alsof het al vaststaat',
    'Geen reden op papier',
    'Te laat vragen',
  ],
  agreeAtEnd: [
    'Per doel: blijft, stopt of verandert',
    'Of de hulp tijdelijk doorloopt',
    'Wanneer het verslag en het besluit komen',
    'Hoe de inwoner kan reageren',
  ],
};
