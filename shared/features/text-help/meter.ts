/** What is shown of how hard a text is. It names a guide, never a level: a level is a reader's. */
export type Meter =
  | { readonly kind: 'too_short' }
  | { readonly kind: 'fits' | 'almost' | 'too_hard'; readonly ease: number };

const kindOf = { green: 'fits', yellow: 'almost', red: 'too_hard' } as const;
const STEP = 5;

/**
 * The meter of a text: 100 minus its difficulty, in whole fives between 0 and 100, because the formula is not finer than that
 * (writing guide, 3). Too short a text is not measured.
 */
export function meterOf(check: {
  readonly difficulty: number;
  readonly measured: boolean;
  readonly band: 'green' | 'yellow' | 'red';
}): Meter {
  if (!check.measured) return { kind: 'too_short' };
  const ease = Math.round((100 - check.difficulty) / STEP) * STEP;
  return { kind: kindOf[check.band], ease: Math.min(100, Math.max(0, ease)) };
}
