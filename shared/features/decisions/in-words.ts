import { dateInWords } from '../../primitives/plain-date.ts';
import { withFullStop } from '../summary/dutch-sentence.ts';
import type { DecisionContent, LastDay } from './schema.ts';

/** What was decided, as it is told and asked back: what, what not, and why. Empty while nothing is written. */
export function decidedInWords({ decided, refused, why }: DecisionContent): string {
  return [
    withFullStop(decided),
    refused.trim() === '' ? '' : `Niet: ${withFullStop(refused)}`,
    why.trim() === '' ? '' : `De reden: ${withFullStop(why)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The last day, as it is told and asked back. Empty while it is not known. */
export function lastDayInWords({ remedy }: DecisionContent, lastDay: LastDay): string {
  if (lastDay.kind === 'not_known') return '';
  const what = remedy === 'beroep' ? 'in beroep te gaan' : 'bezwaar te maken';
  return `De laatste dag om ${what} is ${dateInWords(lastDay.counts.lastDay)}.`;
}
