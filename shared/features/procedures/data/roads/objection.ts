import type { Road, RoadEvent, RoadStep } from '../../road-schema.ts';
import { happening, letter, step, termAfter, termFrom } from './build-road.ts';

/** What can happen at every objection. */
export const objectionEvents: readonly RoadEvent[] = [
  letter('decision_sent', 'Besluit verstuurd', 'Wanneer is het besluit verstuurd?', {
    namedDay: { asked: 'may', question: 'Welke laatste dag noemt de brief zelf?' },
  }),
  happening('decision_read', 'Samen gelezen', 'Wanneer hebben jullie het besluit samen gelezen?'),
  happening('informal_talk', 'Gebeld of gepraat', 'Wanneer was het gesprek?'),
  happening('pro_forma_sent', 'Voorlopig bezwaar verstuurd', 'Wanneer is het bezwaar verstuurd?'),
  happening('objection_sent', 'Bezwaar met redenen verstuurd', 'Wanneer is het bezwaar verstuurd?'),
  letter('objection_confirmed', 'Ontvangst bevestigd', 'Wanneer is het bericht verstuurd?'),
  letter('repair_letter', 'Brief: er mist iets', 'Wanneer is de brief verstuurd?', {
    namedDay: { asked: 'must', question: 'Vóór welke dag moet het er zijn, volgens de brief?' },
  }),
  happening('grounds_sent', 'Redenen verstuurd', 'Wanneer zijn de redenen verstuurd?'),
  letter('committee_named', 'Brief: een commissie adviseert', 'Wanneer is de brief verstuurd?'),
  letter('decision_suspended', 'De tijd staat stil', 'Wanneer is de brief verstuurd?', {
    namedDay: { asked: 'may', question: 'Welke nieuwe laatste dag noemt de brief?' },
  }),
  letter('decision_adjourned', 'Beslissing uitgesteld', 'Wanneer is de brief verstuurd?', {
    namedDay: { asked: 'may', question: 'Welke nieuwe laatste dag noemt de brief?' },
  }),
  happening('hearing', 'Hoorzitting', 'Op welke dag is de hoorzitting?', { when: 'any' }),
  happening('papers_seen', 'Papieren bekeken', 'Wanneer zijn de papieren bekeken?'),
  happening('papers_sent', 'Stukken ingeleverd', 'Wanneer zijn de stukken ingeleverd?'),
  happening('hearing_waived', 'Geen hoorzitting', 'Wanneer is dat afgesproken?'),
  letter('new_decision', 'Beslissing op bezwaar', 'Wanneer is de beslissing verstuurd?'),
  letter('granted', 'Bezwaar gelukt', 'Wanneer is het nieuwe besluit verstuurd?', { ends: true }),
  happening('withdrawn', 'Bezwaar ingetrokken', 'Wanneer is het ingetrokken?', { ends: true }),
];

/** From the decision to the hearing; `term` is the one in which objection is made. */
export function untilTheHearing(term: string): RoadStep[] {
  return [
    step({
      id: 'decision',
      title: 'Besluit gekregen',
      text: 'Er is een brief met een besluit. Die lezen we samen.',
      actor: 'authority',
      actorName: 'wie het besluit nam',
      document: 'besluit (beschikking)',
      ifMissed: 'Is er geen brief? Dan kan de tijd nog niet zijn begonnen.',
      supporter: 'Vraag wie de brief stuurde, hoe en wanneer. Bewaar de envelop. Lees samen.',
      refer: 'Snapt niemand wat er is besloten? Bel wie de brief stuurde.',
      law: ['besluit', 'bekendmaking', 'wat_erin_staat', 'digitale_post', 'digitaal_bericht'],
      doneBy: ['decision_sent'],
      conversation: 'besluit_uitleg',
    }),
    step({
      id: 'informal_talk',
      title: 'Eerst bellen of praten',
      text: 'Soms helpt bellen. Uw tijd om bezwaar te maken loopt intussen door.',
      document: 'aantekening van wat er is gezegd',
      supporter: 'Laat eerst het bezwaar versturen. Bel daarna samen. Vraag een belofte op papier.',
      law: ['bellen', 'niet_te_vroeg_intrekken'],
      doneBy: ['informal_talk'],
      isOptional: true,
      conversation: 'besluit_uitleg',
    }),
    step({
      id: 'objection',
      title: 'Bezwaar maken',
      text: `U schrijft dat u het niet eens bent met het besluit. U hebt daar {${term}} voor.`,
      document: 'bezwaarschrift',
      ifMissed:
        'De dag is voorbij. Stuur het bezwaar toch, zo snel mogelijk, en schrijf op hoe het kwam. Het kan dan nog meetellen.',
      supporter:
        'Bewaak de dag. Help de inwoner het zelf op te schrijven. Vraag een bewijs van ontvangst.',
      refer: 'Voor redenen uit de wet: Juridisch Loket, sociaal raadsman of advocaat.',
      law: [
        term,
        'adres_beslisser',
        'op_tijd',
        'bezwaar_per_post_ontvangst',
        'inhoud_bezwaar',
        'pro_forma',
        'verkeerd_adres',
        'geen_schorsing',
        'verschoonbaar',
        'machtiging',
        'adres_juridisch_loket',
      ],
      dates: [termFrom(term, 'decision_sent')],
      doneBy: ['pro_forma_sent', 'objection_sent'],
      leadsTo: ['voorlopige_voorziening'],
    }),
    step({
      id: 'grounds',
      title: 'Redenen opsturen',
      text: 'U schrijft op waarom u het er niet mee eens bent. In de brief staat vóór welke dag.',
      document: 'redenen van het bezwaar',
      ifMissed: 'De dag uit de brief is voorbij. Bel meteen, vraag uitstel en stuur wat er is.',
      supporter:
        'Vul de dag uit de brief in. Vraag op tijd om uitstel. Schrijf in eigen woorden mee.',
      refer: 'Voor redenen uit de wet: Juridisch Loket of advocaat.',
      law: ['herstel', 'ontvangst_bezwaar'],
      dates: [{ kind: 'named', event: 'repair_letter' }],
      doneBy: ['grounds_sent', 'objection_sent'],
    }),
    step({
      id: 'inspection',
      title: 'De papieren bekijken',
      text: 'Minstens {ter_inzage_hoorzitting} vóór de hoorzitting liggen alle papieren klaar. U mag ze bekijken en kopieën vragen.',
      actor: 'authority',
      actorName: 'wie op het bezwaar beslist',
      document: 'de papieren van de zaak, met kopieën',
      ifMissed: 'Lagen de papieren er niet? Zeg dat op de hoorzitting en vraag om meer tijd.',
      supporter: 'Ga samen kijken. Schrijf op wat er niet bij zit. Vraag om kopieën.',
      refer: 'Medische papieren mag soms alleen een arts of advocaat zien.',
      law: ['stukken_inzien', 'ter_inzage_hoorzitting'],
      dates: [termFrom('ter_inzage_hoorzitting', 'hearing', { certainty: 'by' })],
      doneBy: ['papers_seen'],
      isOptional: true,
    }),
    step({
      id: 'hearing_papers',
      title: 'Stukken voor de hoorzitting',
      text: 'Papieren die u wilt laten meetellen, moeten uiterlijk {stukken_hoorzitting} vóór de hoorzitting binnen zijn.',
      document: 'stukken, met een bewijs dat ze binnen zijn',
      ifMissed: 'De dag is voorbij. Lever het papier toch in: het kan meetellen tot er is beslist.',
      supporter:
        'Vraag de papieren van de zaak op. Verzamel samen. Breng ze langs voor een bewijs.',
      law: ['stukken_hoorzitting', 'later_nog_stukken'],
      dates: [termFrom('stukken_hoorzitting', 'hearing')],
      doneBy: ['papers_sent'],
      isOptional: true,
    }),
    step({
      id: 'hearing',
      title: 'Hoorzitting',
      text: 'U vertelt wat u van het besluit vindt. Wij bereiden dat voor als een gesprek.',
      actor: 'authority',
      actorName: 'wie op het bezwaar beslist',
      document: 'verslag van de hoorzitting',
      ifMissed: 'Kon u niet? Bel meteen en vraag om een nieuwe dag.',
      supporter: 'Bereid voor als een gesprek. Ga mee om te steunen. Vraag om het verslag.',
      refer: 'Wil de inwoner dat iemand namens hem spreekt? Juridisch Loket of advocaat.',
      law: ['horen', 'niet_horen', 'wie_hoort', 'getuigen', 'verslag_horen'],
      doneBy: ['hearing', 'hearing_waived'],
      conversation: 'hoorzitting',
    }),
  ];
}

/** The decision on the objection, with the terms that hold for it. */
export function decisionOnObjection(more: Pick<RoadStep, 'dates' | 'law'>): RoadStep {
  return step({
    id: 'new_decision',
    title: 'Nieuw besluit',
    text: 'Er wordt opnieuw beslist. Dat mag één keer worden uitgesteld, met een brief.',
    actor: 'authority',
    actorName: 'wie op het bezwaar beslist',
    document: 'beslissing op bezwaar',
    ifMissed: 'Er is te laat beslist. U kunt schrijven dat het te laat is.',
    supporter:
      'Bewaak de dag. Vul uitstel in met de dag die de brief noemt. Lees het besluit samen.',
    refer: 'Is het nieuwe besluit niet goed? Praat met een jurist, de tijd loopt weer.',
    postponedBy: ['decision_adjourned', 'decision_suspended'],
    doneBy: ['new_decision', 'granted'],
    leadsTo: ['te_laat'],
    conversation: 'besluit_uitleg',
    ...more,
  });
}

/** What is open after it. */
export const toCourt = step({
  id: 'to_court',
  title: 'Naar de rechter, als dat nodig is',
  text: 'Bent u het niet eens met het nieuwe besluit? Dan kunt u naar de rechter. U hebt daar {beroep} voor.',
  document: 'beroepschrift',
  ifMissed: 'De dag is voorbij. Praat vandaag nog met een jurist: soms telt een late brief toch.',
  supporter: 'Wijs op de dag. Verwijs meteen.',
  refer: 'Hierbij hoort hulp van een jurist: Juridisch Loket of advocaat.',
  law: ['beroep', 'beroep_instellen', 'juridische_hulp', 'rechtstreeks_beroep'],
  dates: [termFrom('beroep', 'new_decision')],
  isOptional: true,
  leadsTo: ['beroep'],
});

/** What holds for every decision on an objection. */
export const always = [
  'heroverweging',
  'verdagen',
  'verdaging_bezwaar',
  'opschorten_bezwaar',
  'nieuw_besluit',
  'intrekken',
  'kosten_bezwaar',
];

/** Objection, from the decision to the new one (Awb 6 and 7). */
export const objectionRoad: Road = {
  id: 'bezwaar',
  title: 'Bezwaar',
  startsWith: ['decision_sent'],
  events: [...objectionEvents],
  steps: [
    ...untilTheHearing('bezwaar'),
    decisionOnObjection({
      law: ['beslissing_op_bezwaar', 'beslissing_op_bezwaar_met_commissie', 'commissie', ...always],
      dates: [
        termAfter('beslissing_op_bezwaar', 'objection', { unlessEvent: 'committee_named' }),
        termAfter('beslissing_op_bezwaar_met_commissie', 'objection', {
          condition: 'als er een commissie is',
        }),
      ],
    }),
    toCourt,
  ],
};

/** Objection against the CIZ or a Wlz-uitvoerder: the decision takes longer (Wlz 10.3.1). */
export const longTermCareObjectionRoad: Road = {
  id: 'bezwaar_wlz',
  title: 'Bezwaar over langdurige zorg',
  startsWith: ['decision_sent'],
  events: objectionEvents.filter(({ id }) => id !== 'committee_named'),
  steps: [
    ...untilTheHearing('bezwaar'),
    decisionOnObjection({
      law: ['beslissing_op_bezwaar_wlz', 'wlz_advies', 'wlz_advies_termijn', ...always],
      dates: [termAfter('beslissing_op_bezwaar_wlz', 'objection')],
    }),
    toCourt,
  ],
};
