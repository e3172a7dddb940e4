import { allowedEvents } from '../../../shared/features/understanding-checks/rules.ts';
import type { CheckState } from '../../../shared/features/understanding-checks/schema.ts';

/** What the panel shows. */
export type Step = 'ask' | 'explain' | 'means' | 'parked' | 'settled';

/** The step a check is at: asked as long as it may be, then explained again, then other means (practice, 3.3). */
export function stepOf(state: CheckState): Step {
  const allowed = allowedEvents(state);
  if (state.state === 'gevraagd' || allowed.includes('asked')) return 'ask';
  if (allowed.includes('explained')) return 'explain';
  if (allowed.includes('needs_help')) return 'means';
  return allowed.includes('reopened') ? 'parked' : 'settled';
}
