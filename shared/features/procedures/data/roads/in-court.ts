import type { RoadEvent } from '../../road-schema.ts';
import { happening, letter } from './build-road.ts';

export const court = { actor: 'authority', actorName: 'de rechtbank' } as const;
export const lawyer = 'Hierbij hoort hulp van een jurist: Juridisch Loket of advocaat.';

/** What happens before every judge. */
export const session: RoadEvent[] = [
  letter('fee_asked', 'Brief over het griffierecht', 'Wanneer is de brief verstuurd?'),
  happening('fee_paid', 'Griffierecht betaald of vrijstelling gevraagd', 'Wanneer is dat gedaan?'),
  happening('session', 'Zitting', 'Op welke dag is de zitting?', { when: 'any' }),
  happening('papers_sent', 'Stukken ingeleverd', 'Wanneer zijn de stukken ingeleverd?'),
];
