import type { Road } from '../../road-schema.ts';
import { happening, letter, step, termFrom } from './build-road.ts';

const sentWhen = 'Wanneer is het besluit verstuurd?';
const namesDay = {
  namedDay: { asked: 'may', question: 'Welke laatste dag noemt de brief zelf?' },
} as const;
const byIND = ['decision_sent', 'asylum_decision_sent', 'transfer_decision_sent'];

/** Residence: a date and a referral, never a letter of ours (Vw 2000, 69 and 70). */
export const residenceRoad: Road = {
  id: 'verblijf',
  title: 'Besluit over verblijf',
  startsWith: ['decision_sent', 'asylum_decision_sent', 'transfer_decision_sent'],
  events: [
    letter('decision_sent', 'Gewoon besluit van de IND', sentWhen, namesDay),
    letter('asylum_decision_sent', 'Besluit over asiel', sentWhen, namesDay),
    letter('transfer_decision_sent', 'Besluit: naar een ander land', sentWhen, namesDay),
    happening('lawyer_found', 'Advocaat gevonden', 'Wanneer is dat gelukt?'),
    happening('handed_over', 'Overgedragen aan de advocaat', 'Wanneer is dat gebeurd?', {
      ends: true,
    }),
  ],
  steps: [
    step({
      actor: 'authority',
      actorName: 'de IND',
      id: 'decision',
      title: 'Besluit gekregen',
      text: 'Er is een besluit over uw verblijf. De brief zegt hoe lang u hebt: die dag gaat voor.',
      document: 'besluit van de IND',
      supporter: 'Lees welke laatste dag de brief noemt. Schrijf zelf geen bezwaar: dat mag niet.',
      refer: 'Een advocaat, vandaag nog.',
      law: ['vw_wie', 'vw_asiel'],
      doneBy: byIND,
    }),
    step({
      id: 'lawyer',
      title: 'Naar een advocaat',
      text: 'Bij een gewoon besluit hebt u {bezwaar_vreemdelingen}. Bij asiel is het {asiel_een_week} of {asiel_twee_weken}. Ga vandaag naar een advocaat.',
      document: 'afspraak met een advocaat',
      ifMissed: 'De dag is voorbij. Ga toch vandaag naar een advocaat: die weet wat er nog kan.',
      supporter: 'Bel mee, geef de brief door en maak een warme overdracht.',
      refer: 'Een advocaat voor vreemdelingenrecht.',
      law: [
        'bezwaar_vreemdelingen',
        'asiel_een_week',
        'asiel_twee_weken',
        'overdrachtsbesluit',
        'vw_wie',
        'beslissing_op_bezwaar_vreemdelingen',
        'verlenging_vreemdelingen',
      ],
      dates: [
        termFrom('bezwaar_vreemdelingen', 'decision_sent'),
        termFrom('asiel_een_week', 'asylum_decision_sent'),
        termFrom('asiel_twee_weken', 'asylum_decision_sent', {
          condition: 'alleen als de advocaat dat zegt',
        }),
        termFrom('overdrachtsbesluit', 'transfer_decision_sent'),
      ],
      doneBy: ['lawyer_found', 'handed_over'],
    }),
  ],
};

/** Family law: the judge for children, with terms of its own that Naast does not compute. */
export const familyLawRoad: Road = {
  id: 'familierecht',
  title: 'Besluit over uw gezin (kinderrechter)',
  startsWith: ['decision_sent'],
  events: [
    letter('decision_sent', 'Besluit gekregen', 'Wanneer is de brief verstuurd?', {
      namedDay: { asked: 'may', question: 'Welke laatste dag noemt de brief?' },
    }),
    happening('lawyer_found', 'Advocaat gevonden', 'Wanneer is dat gelukt?'),
    happening('handed_over', 'Overgedragen aan de advocaat', 'Wanneer is dat gebeurd?', {
      ends: true,
    }),
  ],
  steps: [
    step({
      actor: 'authority',
      actorName: 'de gecertificeerde instelling of de rechter',
      id: 'decision',
      title: 'Besluit gekregen',
      text: 'Dit besluit gaat via de kinderrechter. Bezwaar bij de gemeente kan niet.',
      document: 'brief of beschikking',
      supporter: 'Kijk wie de brief stuurde en welke dag erin staat.',
      refer: 'Een advocaat voor familierecht, vandaag nog.',
      law: ['familie_rechter', 'familie_gi'],
      doneBy: ['decision_sent'],
    }),
    step({
      id: 'lawyer',
      title: 'Naar een advocaat',
      text: 'De tijd kan heel kort zijn. Ga vandaag naar een advocaat.',
      document: 'afspraak met een advocaat',
      ifMissed: 'De dag is voorbij. Ga toch vandaag naar een advocaat: die weet wat er nog kan.',
      supporter: 'Bel mee, geef de brief door en maak een warme overdracht.',
      refer: 'Een advocaat voor familierecht. Voor het kind: de vertrouwenspersoon.',
      law: ['juridische_hulp', 'jeugd_vertrouwenspersoon'],
      dates: [{ kind: 'named', event: 'decision_sent' }],
      doneBy: ['lawyer_found', 'handed_over'],
    }),
  ],
};
