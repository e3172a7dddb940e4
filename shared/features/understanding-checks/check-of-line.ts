import { currentCheck } from './current-check.ts';
import type { CheckState, KeyPoint } from './schema.ts';

/**
 * Where the check of a line stands while it may be being typed: as it was read when the words are still those, otherwise
 * worked out for the words as they are now.
 */
export function checkOfLine(text: string, point: KeyPoint | undefined): CheckState {
  return point?.text === text ? point.check : currentCheck(text, point?.history ?? []);
}
