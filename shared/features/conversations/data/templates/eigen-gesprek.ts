import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.19. */
export const eigenGesprek: ConversationTemplate = {
  id: 'eigen_gesprek',
  name: 'Ander gesprek',
  priority: 'A',
  aim: 'Schrijf samen met de inwoner in één zin op: wat moet dit gesprek opleveren? Voor UWV, school, woningcorporatie, werkgever, huisarts (alleen hulp bij het praten) en alles wat niet in de lijst staat.',
  table: ['Inwoner', 'De andere partij', 'Cliëntondersteuner', 'Naaste'],
  topics: [
    'Doel, en wie om het gesprek vroeg',
    'Wat de ander mag beslissen',
    'De regel of brief erachter',
    'Eigen wensen en grenzen',
    'Wat op papier moet komen',
  ],
  prompts: [
    { id: 'eigen_gesprek.1', text: 'Met wie is het gesprek?' },
    { id: 'eigen_gesprek.2', text: 'Wie heeft het gesprek gevraagd, en waarom?' },
    { id: 'eigen_gesprek.3', text: 'Wat kan die persoon beslissen? Wat niet?' },
    { id: 'eigen_gesprek.4', text: 'Welke brief of regel gaat hierover?' },
    { id: 'eigen_gesprek.5', text: 'Wat is voor u de beste uitkomst?' },
    { id: 'eigen_gesprek.6', text: 'Wat is voor u ook nog goed genoeg?' },
    { id: 'eigen_gesprek.7', text: 'Waar zegt u zeker nee tegen?' },
    { id: 'eigen_gesprek.8', text: 'Wat moet de ander over u weten?' },
    { id: 'eigen_gesprek.9', text: 'Wat wilt u aan het eind op papier hebben?' },
  ],
  papers: ['Uitnodiging of brief', 'Eigen aantekeningen', 'Papieren die bij de vraag horen'],
  pitfalls: [
    'Het doel is niet duidelijk',
    'De verkeerde persoon aan tafel',
    'Je schuift naar de rol van een ander beroep',
  ],
  agreeAtEnd: [
    'Wat is begrepen, van beide kanten',
    'Wie wat doet, en wanneer',
    'Wat op papier komt',
    'Het volgende contact',
  ],
};
