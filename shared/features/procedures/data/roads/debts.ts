import type { Road } from '../../road-schema.ts';
import { happening, letter, step, termFrom } from './build-road.ts';

const gemeente = { actor: 'authority', actorName: 'de gemeente' } as const;

/** Help with debts (Wgs 4 and 4a). */
export const debtsRoad: Road = {
  id: 'schuldhulp',
  title: 'Hulp bij schulden',
  startsWith: ['asked'],
  events: [
    happening('asked', 'Hulp gevraagd', 'Wanneer is om hulp gevraagd?'),
    happening('urgent', 'Groot gevaar gemeld', 'Wanneer is het gevaar aan de gemeente verteld?'),
    happening('talked', 'Eerste gesprek', 'Op welke dag is het gesprek?', { when: 'any' }),
    letter('decision_sent', 'Besluit gekregen', 'Wanneer is het besluit verstuurd?'),
    happening('stopped', 'Gestopt', 'Wanneer is ermee gestopt?', { ends: true }),
  ],
  steps: [
    step({
      id: 'ask',
      title: 'Hulp vragen',
      text: 'U vraagt de gemeente om hulp bij uw schulden.',
      document: 'aanmelding',
      supporter: 'Vraag of huis, stroom, water of zorgverzekering gevaar loopt. Bel dan vandaag.',
      law: ['wgs_spoed'],
      doneBy: ['asked'],
    }),
    step({
      id: 'danger',
      title: 'Groot gevaar melden, als dat er is',
      text: 'Dreigt u uw huis, stroom, gas, water of zorgverzekering kwijt te raken? Zeg dat vandaag. Dan is er binnen {wgs_spoedgesprek} een gesprek.',
      document: 'aantekening van de melding, met dag en naam',
      supporter: 'Bel samen. Schrijf op wie je sprak en wanneer.',
      refer: 'Staat de ontruiming al vast? Vandaag nog naar een jurist.',
      law: ['wgs_spoed', 'wgs_spoedgesprek'],
      doneBy: ['urgent'],
      isOptional: true,
    }),
    step({
      ...gemeente,
      id: 'talk',
      title: 'Eerste gesprek',
      text: 'Binnen {wgs_eerste_gesprek} is er een gesprek. Bij groot gevaar is dat {wgs_spoedgesprek}.',
      document: 'gesprek',
      ifMissed: 'Het gesprek is te laat. Bel en vraag een dag.',
      supporter: 'Bereid voor: brieven, inkomsten, wat er dreigt.',
      law: ['wgs_eerste_gesprek', 'wgs_spoedgesprek'],
      dates: [
        termFrom('wgs_eerste_gesprek', 'asked', { unlessEvent: 'urgent' }),
        termFrom('wgs_spoedgesprek', 'urgent'),
      ],
      doneBy: ['talked'],
      conversation: 'schuldhulp',
    }),
    step({
      ...gemeente,
      id: 'decision',
      title: 'Besluit',
      text: 'Na het gesprek beslist de gemeente binnen {wgs_besluit}. In uw gemeente kan het korter zijn.',
      document: 'besluit of plan van aanpak',
      ifMissed: 'Er is te laat beslist. U kunt schrijven dat het te laat is.',
      supporter: 'Zoek de regels van de gemeente op. Lees het besluit samen.',
      refer: 'Rechtszaak, beslag of bewind? Naar een jurist.',
      law: ['wgs_besluit', 'wgs_plan'],
      dates: [termFrom('wgs_besluit', 'talked')],
      doneBy: ['decision_sent'],
      leadsTo: ['bezwaar', 'te_laat', 'klacht'],
      conversation: 'besluit_uitleg',
    }),
  ],
};
