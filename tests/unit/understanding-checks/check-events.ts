import type {
  CheckEvent,
  CheckState,
  Form,
  GivenBack,
} from '../../../shared/features/understanding-checks/schema.ts';
import { Instant, PlainDate } from '../../../shared/primitives/plain-date.ts';

/** What mevrouw Yildiz said, and what mevrouw Jansen made of it. */
export const message = 'Ik wil weer naar mijn zus en naar de moskee.';
export const ownWords = 'Ze wil zelf op bezoek kunnen, bij haar zus en in de moskee';

export function told(words: string, form: Form = 'verteld'): GivenBack {
  return { form, words };
}

/** A moment in the conversation, so many milliseconds after it began. */
export function moment(ms: number): Instant {
  return Instant.parse(new Date(Date.UTC(2026, 2, 3, 9) + ms).toISOString());
}

/** One event of each kind, as it would be recorded when nothing is wrong with it. */
export const events = {
  asked: { kind: 'asked' },
  confirmed: { kind: 'confirmed', givenBack: told(ownWords) },
  partly: { kind: 'partly', givenBack: told('Ze wil naar haar zus'), missing: 'de moskee' },
  otherwise: {
    kind: 'otherwise',
    givenBack: told('Ze wil een scootmobiel'),
    different: 'het gaat om haar zus en de moskee',
  },
  could_not: { kind: 'could_not' },
  no_evidence: { kind: 'no_evidence', form: 'verteld' },
  explained: { kind: 'explained', newWording: 'Op dinsdag naar mijn zus, op vrijdag bidden.' },
  parked: { kind: 'parked', until: PlainDate.parse('2026-03-10'), who: 'Sanne Bakker' },
  reopened: { kind: 'reopened' },
  refused: { kind: 'refused', reason: 'liever in het verslag' },
  compared: { kind: 'compared', isInReport: true },
  needs_help: { kind: 'needs_help', means: 'op_papier' },
} as const satisfies { readonly [Kind in CheckEvent['kind']]: CheckEvent & { kind: Kind } };

/** One state of each kind with so many rounds used. */
export function statesWith(rounds: number) {
  return {
    nieuw: { state: 'nieuw' },
    gevraagd: { state: 'gevraagd', rounds },
    klopt: { state: 'klopt', givenBack: told(ownWords), at: moment(0) },
    deels: {
      state: 'deels',
      rounds,
      givenBack: told('Ze wil naar haar zus'),
      missing: 'de moskee',
    },
    anders: { state: 'anders', rounds, givenBack: told('Ze wil een scootmobiel'), different: '' },
    kon_niet: { state: 'kon_niet', rounds },
    schijn: { state: 'schijn', rounds, form: 'verteld' },
    uitgelegd: { state: 'uitgelegd', rounds },
    later: { state: 'later', until: events.parked.until, who: events.parked.who },
    wil_niet: { state: 'wil_niet', reason: '', isInReport: null },
    hulp_nodig: { state: 'hulp_nodig', means: 'op_papier' },
  } as const satisfies { readonly [Name in CheckState['state']]: CheckState & { state: Name } };
}
