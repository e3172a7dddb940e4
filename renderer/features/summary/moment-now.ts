import { Temporal } from 'temporal-polyfill';
import { Instant } from '../../../shared/primitives/plain-date.ts';

/** This moment, for "Bewaard, 10.46" after a call that does not answer when it saved. */
export function momentNow(): Instant {
  return Instant.parse(Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }));
}
