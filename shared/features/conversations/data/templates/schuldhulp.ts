import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.6. */
export const schuldhulp: ConversationTemplate = {
  id: 'schuldhulp',
  name: 'Intake schuldhulpverlening',
  priority: 'B',
  aim: 'Overzicht en rust, en een onderzoek naar het recht op hulp.',
  table: [
    'Inwoner, en een partner als die er is',
    'Schuldhulpverlener',
    'Cliëntondersteuner',
    'Bewindvoerder, als die er is',
  ],
  topics: [
    'Eerst: wat er dreigt',
    'Brieven die nog dicht zijn',
    'Inkomen, vaste lasten, schulden',
    'Oorzaak',
    'Wat al is geprobeerd',
    'Stress',
    'Kinderen',
    'Wat nodig is om het vol te houden',
  ],
  prompts: [
    { id: 'schuldhulp.1', text: 'Is er gevaar dat u uw huis, stroom of water kwijtraakt?' },
    { id: 'schuldhulp.2', text: 'Welke brieven liggen er nog dicht? Zullen we ze samen openen?' },
    { id: 'schuldhulp.3', text: 'Hoe is het begonnen?' },
    { id: 'schuldhulp.4', text: 'Wat komt er elke maand binnen? Wat gaat eruit?' },
    { id: 'schuldhulp.5', text: 'Aan wie moet u nog betalen? Wat weet u zeker, wat niet?' },
    { id: 'schuldhulp.6', text: 'Waar maakt u zich het meest zorgen over?' },
    { id: 'schuldhulp.7', text: 'Hebt u genoeg voor eten, zorg en kinderen?' },
    { id: 'schuldhulp.8', text: 'Wat lukt u wel om bij te houden?' },
    { id: 'schuldhulp.9', text: 'Hebt u eerder hulp gehad met geld? Hoe ging dat?' },
    { id: 'schuldhulp.10', text: 'Wat helpt u om post en rekeningen bij te houden?' },
  ],
  papers: [
    'Identiteitsbewijs',
    'Bewijs van inkomen',
    'Bankafschriften',
    'Brieven van wie nog geld van u krijgt',
    'Papieren over huur of hypotheek',
    'Papieren over verzekeringen',
    'Papieren over toeslagen',
    'Alles op stapels; compleet hoeft niet',
  ],
  pitfalls: [
    'Schulden die door schaamte “verdwijnen”',
    'De plicht om informatie te geven is niet uitgelegd',
    'Zelf de administratie gaan doen: dat is zorg, geen cliëntondersteuning',
  ],
  agreeAtEnd: [
    'Wat met spoed moet gebeuren',
    'Welke papieren, vóór welke dag, met wiens hulp',
    'Wat de inwoner tot die tijd niet mag doen',
    'Wanneer het besluit komt',
    'Contactpersoon',
  ],
  toVerify: [
    'Het gesprek volgt binnen vier weken na de aanvraag',
    'Als uithuiszetting of afsluiting van gas, water of stroom dreigt, volgt het gesprek binnen drie werkdagen',
    'De dag waarop het besluit komt',
  ],
};
