import type { RecordedEvent } from '../../../shared/features/understanding-checks/schema.ts';

/** Nobody gives a message back within a second of the question; sooner is refused (practice, 3.3). */
const SOONEST_ANSWER_MS = 1_000;

/** Waits until a `klopt` may be recorded. */
export async function untilAnswerable(history: readonly RecordedEvent[]): Promise<void> {
  const asked = history.findLast(({ event }) => event.kind === 'asked');
  if (!asked) return;
  const passedMs = Date.now() - Date.parse(asked.at);
  if (passedMs < 0 || passedMs > SOONEST_ANSWER_MS) return;
  await new Promise((resolve) => setTimeout(resolve, SOONEST_ANSWER_MS - passedMs + 1));
}
