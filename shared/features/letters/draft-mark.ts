import { currentCheck } from '../understanding-checks/rules.ts';
import type { CheckState, RecordedEvent } from '../understanding-checks/schema.ts';
import { letterText } from './letter-text.ts';
import type { Letter } from './schema.ts';

/** What must be told back before a letter loses its draft mark: what it is about, in words, and what was recorded. */
export interface PointToTellBack {
  readonly text: string;
  readonly history: readonly RecordedEvent[];
}

/**
 * Whether a letter still carries its draft mark: until the inhabitant has read these very words, and each point is `klopt`
 * or `wil_niet` (practice, 3.3). It never stops a letter from being printed: the term runs.
 */
export function isDraft(letter: Letter, points: readonly PointToTellBack[]): boolean {
  if (!isRead(letter)) return true;
  return points.some(({ text, history }) => text !== '' && !isSettled(currentCheck(text, history)));
}

/** Whether it was read together as it stands now. */
export function isRead(letter: Letter): boolean {
  return letter.read !== null && letter.read.text === letterText(letter);
}

function isSettled({ state }: CheckState): boolean {
  return state === 'klopt' || state === 'wil_niet';
}
