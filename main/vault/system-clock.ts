import { Temporal } from 'temporal-polyfill';
import { type Clock, Instant, PlainDate } from '../../shared/primitives/plain-date.ts';

/** The clock of this computer. */
export const systemClock: Clock = {
  now: () => Instant.parse(new Date().toISOString()),
  today: () => PlainDate.parse(Temporal.Now.plainDateISO().toString()),
};
