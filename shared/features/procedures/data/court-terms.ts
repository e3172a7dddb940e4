import type { TermLength, TermRule } from '../schema.ts';
import { read } from './sources.ts';

const weeks = (length: number): TermLength => ({ length, unit: 'weeks', direction: 'forward' });
const forInhabitant = { moving: 'atw', actor: 'inhabitant' } as const;
const forAuthority = { moving: 'atw', actor: 'authority' } as const;
const session = { event: 'de zitting is', eventDay: 'de dag van de zitting' };

/** The terms around a hearing and a session, beside those for own papers. */
export const courtTerms: readonly TermRule[] = [
  {
    id: 'ter_inzage_hoorzitting',
    name: 'de papieren klaarleggen vóór de hoorzitting',
    text: 'Alle papieren van uw zaak liggen minstens {term} vóór de hoorzitting klaar. U mag ze bekijken.',
    event: 'de hoorzitting is',
    eventDay: 'de dag van de hoorzitting',
    counting: { length: 1, unit: 'weeks', direction: 'at_least_before' },
    ...forAuthority,
    assumptions: [],
    sources: [read('Awb', '7:4 lid 2'), read('Atw', '1 lid 2')],
  },
  {
    id: 'uitnodiging_zitting_termijn',
    name: 'uitnodigen voor de zitting',
    text: 'U krijgt de uitnodiging minstens {term} vóór de zitting.',
    ...session,
    counting: { length: 3, unit: 'weeks', direction: 'at_least_before' },
    ...forAuthority,
    assumptions: [],
    sources: [read('Awb', '8:56'), read('Atw', '1 lid 2')],
  },
  {
    id: 'getuigen_zitting',
    name: 'zeggen wie u als getuige meeneemt',
    text: 'Neemt u een getuige mee? Schrijf de naam minstens {term} vóór de zitting aan de rechter.',
    ...session,
    counting: { length: 10, unit: 'days', direction: 'at_least_before' },
    ...forInhabitant,
    assumptions: ['must_have_arrived', 'back_count_is_ours'],
    sources: [read('Awb', '8:60 lid 4'), read('Atw', '1 lid 2')],
  },
  {
    id: 'stukken_voorlopige_voorziening',
    name: 'stukken insturen als het niet kan wachten',
    text: 'Kan het niet wachten? Dan mogen papieren tot {term} vóór die zitting.',
    ...session,
    counting: { length: 1, unit: 'days', direction: 'backward' },
    ...forInhabitant,
    assumptions: ['must_have_arrived', 'back_count_is_ours'],
    sources: [read('Awb', '8:83'), read('Atw', '1 lid 2')],
  },
  {
    id: 'dossier_rechtbank',
    name: 'de papieren aan de rechter sturen',
    text: 'Wie op uw bezwaar besliste, stuurt de papieren binnen {term} aan de rechter.',
    event: 'de rechter heeft om de papieren gevraagd',
    eventDay: 'de dag van die vraag',
    counting: weeks(4),
    ...forAuthority,
    assumptions: [],
    sources: [read('Awb', '8:42')],
  },
  {
    id: 'verzet',
    name: 'in verzet gaan tegen een uitspraak zonder zitting',
    text: 'Besliste de rechter zonder zitting? U hebt {term} om te schrijven dat u het niet eens bent.',
    event: 'de uitspraak zonder zitting is verzonden',
    eventDay: 'de dag van verzending',
    counting: weeks(6),
    ...forInhabitant,
    assumptions: ['sent_on_event_date'],
    sources: [read('Awb', '8:55'), read('Awb', '6:7')],
  },
  {
    id: 'schade_eerst_vragen',
    name: 'antwoorden op een vraag om schadevergoeding',
    text: 'Vraagt u geld voor schade? Vraag het eerst zelf. Na {term} kunt u het de rechter vragen.',
    event: 'om schadevergoeding is gevraagd',
    eventDay: 'de dag waarop u het vroeg',
    counting: weeks(8),
    ...forAuthority,
    assumptions: [],
    sources: [read('Awb', '8:88')],
  },
];
