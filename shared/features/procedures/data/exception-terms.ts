import type { TermLength, TermRule } from '../schema.ts';
import { read, readIn2017 } from './sources.ts';

const weeks = (length: number): TermLength => ({ length, unit: 'weeks', direction: 'forward' });
const decisionSent = { event: 'het besluit is verzonden', eventDay: 'de dag van verzending' };
const forInhabitant = { moving: 'atw', actor: 'inhabitant' } as const;
const asylum = {
  ...decisionSent,
  ...forInhabitant,
  assumptions: ['sent_on_event_date', 'asylum_depends_on_decision', 'only_by_lawyer_or_person'],
  sources: [read('Vw 2000', '69'), read('Vw 2000', '70')],
};
const onObjection = {
  event: 'de termijn om bezwaar te maken is afgelopen',
  eventDay: 'de laatste dag om bezwaar te maken',
  moving: 'atw',
  actor: 'authority',
  assumptions: ['no_suspension', 'no_adjournment'],
} as const;

/** Decisions whose terms differ from the ordinary six weeks: residence, benefits and taxes. */
export const exceptionTerms: readonly TermRule[] = [
  {
    id: 'asiel_een_week',
    name: 'naar de rechter bij asiel, kortste tijd',
    text: 'Bij asiel hebt u soms maar {term}. Bel vandaag een advocaat.',
    ...asylum,
    counting: weeks(1),
  },
  {
    id: 'asiel_twee_weken',
    name: 'naar de rechter bij asiel, langste tijd',
    text: 'Bij asiel hebt u hooguit {term}. Bel vandaag een advocaat.',
    ...asylum,
    counting: weeks(2),
  },
  {
    id: 'overdrachtsbesluit',
    name: 'naar de rechter bij een overdracht aan een ander land',
    text: 'Moet u naar een ander land? U hebt maar {term}. Bel vandaag een advocaat.',
    ...decisionSent,
    counting: weeks(1),
    ...forInhabitant,
    assumptions: ['sent_on_event_date', 'only_by_lawyer_or_person'],
    sources: [read('Vw 2000', '69'), read('Vw 2000', '70')],
  },
  {
    id: 'beslissing_op_bezwaar_vreemdelingen',
    name: 'beslissen op een bezwaar over verblijf',
    text: 'Bij verblijf mag de beslissing op uw bezwaar {term} duren.',
    ...onObjection,
    counting: weeks(19),
    assumptions: [...onObjection.assumptions],
    sources: [read('Vw 2000', '76'), read('Atw', '4')],
  },
  {
    id: 'bezwaar_ziektewet',
    name: 'bezwaar maken als het gaat over ziek zijn (Ziektewet)',
    text: 'Zegt het UWV dat u weer kunt werken? U hebt maar {term} om bezwaar te maken.',
    ...decisionSent,
    counting: weeks(2),
    ...forInhabitant,
    assumptions: ['sent_on_event_date', 'about_being_able_to_work'],
    sources: [readIn2017('ZW', '75k')],
  },
  {
    id: 'bezwaar_belasting',
    name: 'bezwaar maken tegen een aanslag of toeslag',
    text: 'U hebt {term} om bezwaar te maken. Die tijd begint op de dag na de datum op de brief.',
    event: 'de aanslag of beschikking is gedateerd',
    eventDay: 'de datum op de brief',
    counting: weeks(6),
    ...forInhabitant,
    assumptions: ['not_sent_after_its_date'],
    sources: [readIn2017('AWR', '22j'), read('Awb', '6:7')],
  },
  {
    id: 'beslissing_op_bezwaar_wia',
    name: 'beslissen op een bezwaar over de WIA',
    text: 'Bij de WIA mag de beslissing op uw bezwaar {term} duren.',
    ...onObjection,
    counting: weeks(13),
    assumptions: [...onObjection.assumptions],
    sources: [readIn2017('WIA', '111'), read('Atw', '4')],
  },
  {
    id: 'beslissing_op_bezwaar_wia_arts',
    name: 'beslissen op een bezwaar over de WIA, met een arts',
    text: 'Kijkt een arts mee? Dan mag de beslissing {term} duren.',
    ...onObjection,
    counting: weeks(17),
    assumptions: [...onObjection.assumptions],
    sources: [readIn2017('WIA', '112'), read('Atw', '4')],
  },
  {
    id: 'beslissing_op_bezwaar_wia_arts_langst',
    name: 'beslissen op een bezwaar over de WIA, langste tijd',
    text: 'Kijkt een arts mee? Soms mag de beslissing {term} duren.',
    ...onObjection,
    counting: weeks(21),
    assumptions: [...onObjection.assumptions],
    sources: [readIn2017('WIA', '112'), read('Atw', '4')],
  },
];
