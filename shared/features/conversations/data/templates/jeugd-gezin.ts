import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.4. */
export const jeugdGezin: ConversationTemplate = {
  id: 'jeugd_gezin',
  name: 'Gesprek jeugdhulp, familiegroepsplan',
  priority: 'A',
  aim: 'Wat hebben dit kind en dit gezin nodig? Ouders krijgen eerst de kans om met familie en vrienden zelf een plan te maken.',
  table: [
    'Ouder of ouders',
    'Kind of jongere, op een manier die past',
    'Medewerker van het wijkteam of jeugdconsulent',
    'School of huisarts, als het gezin dat wil',
    'Cliëntondersteuner',
  ],
  topics: [
    'Wat goed gaat',
    'Wat het kind zelf zegt',
    'School, slapen, vrienden, thuis',
    'Wat ouders kunnen, en wat te veel is',
    'Wie uit het netwerk kan meedoen',
    'Gezag en toestemming',
    'Veiligheid',
  ],
  prompts: [
    { id: 'jeugd_gezin.1', text: 'Wat gaat goed met uw kind? Waar bent u trots op?' },
    { id: 'jeugd_gezin.2', text: 'Waar maakt u zich zorgen over?' },
    { id: 'jeugd_gezin.3', text: 'Wat zegt uw kind er zelf van?' },
    { id: 'jeugd_gezin.4', text: 'Wanneer gaat het wel goed? Wat is er dan anders?' },
    { id: 'jeugd_gezin.5', text: 'Hoe gaat het op school? En thuis? En buiten?' },
    { id: 'jeugd_gezin.6', text: 'Wat hebt u zelf al gedaan? Wat hielp een beetje?' },
    { id: 'jeugd_gezin.7', text: 'Wie in de familie of buurt kan iets doen?' },
    { id: 'jeugd_gezin.8', text: 'Wat hebt u zelf nodig om het vol te houden?' },
    { id: 'jeugd_gezin.9', text: 'Wilt u eerst zelf een plan maken met uw familie?' },
    { id: 'jeugd_gezin.10', text: 'Wie mag informatie krijgen over uw kind? Wie niet?' },
  ],
  papers: [
    'Brieven van school',
    'Verslagen die ertoe doen',
    'Het plan dat er al is',
    'Informatie over het gezag, als dat meespeelt',
  ],
  pitfalls: [
    'Over het kind praten in plaats van met het kind',
    'Ouders die het niet eens zijn',
    'Schaamte',
    'Te veel professionals aan tafel',
    'Beloften aan het kind',
  ],
  agreeAtEnd: [
    'Eén plan en één contactpersoon',
    'Wat de familie doet, en welke hulp wordt gevraagd',
    'Wat het kind te horen krijgt, en van wie',
    'De datum om terug te kijken',
  ],
  toVerify: [
    'Wie het gezag heeft, en vanaf welke leeftijd een kind zelf toestemming geeft (12 of 16 jaar)',
  ],
};
