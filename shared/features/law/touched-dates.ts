import type { ImportantDate } from '../procedures/road-state-schema.ts';
import type { TouchedDate } from './schema.ts';

/** The dates of open procedures that differ between two computations, the old day beside the new. */
export function touchedDates(
  before: readonly ImportantDate[],
  after: readonly ImportantDate[],
): TouchedDate[] {
  const keyOf = ({ procedure, stepId }: ImportantDate) => `${procedure.id} ${stepId}`;
  const old = new Map(before.map((date) => [keyOf(date), date]));
  const fresh = new Map(after.map((date) => [keyOf(date), date]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const was = old.get(key);
    const is = fresh.get(key);
    const either = is ?? was;
    if (!either || was?.day === is?.day) return [];
    const { procedure, title, stepTitle } = either;
    return { procedure, title, stepTitle, before: was?.day ?? null, after: is?.day ?? null };
  });
}
