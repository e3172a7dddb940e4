import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.5. */
export const participatieInkomen: ConversationTemplate = {
  id: 'participatie_inkomen',
  name: 'Gesprek over inkomen en werk (Participatiewet)',
  priority: 'B',
  aim: 'Rechten en plichten begrijpen, een plan dat past, en geen afspraken die overvallen.',
  table: [
    'Inwoner',
    'Klantmanager of inkomensconsulent',
    'Cliëntondersteuner of vertrouwenspersoon',
  ],
  topics: [
    'Doel van het gesprek',
    'Wat er binnenkomt en wat eruit gaat',
    'Gezondheid en belasting',
    'Ervaring en wensen',
    'Reizen, zorgtaken, kinderen',
    'Wat er gebeurt als een afspraak niet lukt',
  ],
  prompts: [
    {
      id: 'participatie_inkomen.1',
      text: 'Weet u waarom u bent uitgenodigd? Wat staat in de brief?',
    },
    { id: 'participatie_inkomen.2', text: 'Wat kunt u goed? Wat doet u graag?' },
    { id: 'participatie_inkomen.3', text: 'Wat lukt nu niet met werken? Hoe komt dat?' },
    { id: 'participatie_inkomen.4', text: 'Hoeveel uur denkt u aan te kunnen? Waarom?' },
    { id: 'participatie_inkomen.5', text: 'Voor wie zorgt u thuis? Hoeveel tijd kost dat?' },
    { id: 'participatie_inkomen.6', text: 'Wat hebt u nodig om te kunnen beginnen?' },
    {
      id: 'participatie_inkomen.7',
      text: 'Welke vragen hebt u over geld, reiskosten of vrije dagen?',
    },
    { id: 'participatie_inkomen.8', text: 'Welke afspraak zou u niet kunnen houden? Waarom?' },
    { id: 'participatie_inkomen.9', text: 'Wilt u tijd om na te denken voordat u ja zegt?' },
    { id: 'participatie_inkomen.10', text: 'Krijgt u de afspraken op papier?' },
  ],
  papers: [
    'Uitnodiging',
    'Identiteitsbewijs',
    'Papieren over inkomen en bank, alleen waar om gevraagd is',
    'Contract of loonstrook',
    'Het plan dat er al is',
    'Informatie over medische beperkingen, als u dat wilt',
  ],
  pitfalls: [
    'Meteen ja zeggen',
    'Zonder uitleg weigeren: dat kan gevolgen hebben',
    'Niet om het besluit op papier vragen',
    'Privézaken vertellen die niet nodig zijn',
  ],
  agreeAtEnd: [
    'Wat is afgesproken, op papier',
    'Welke plicht wanneer begint',
    'Wie wat regelt',
    'Wanneer het volgende gesprek is',
    'Welk nummer de inwoner kan bellen',
  ],
};
