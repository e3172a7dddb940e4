import type { PlainDate } from '../../primitives/plain-date.ts';
import { senders } from './data/senders.ts';
import type { DecisionContent } from './schema.ts';

/** The day a term is counted from, and whether it is only taken for the day of sending. */
export interface StartDay {
  readonly on: PlainDate;
  readonly isTakenForSending: boolean;
}

/**
 * The term starts the day after sending (Awb 6:8 lid 1), and the date on the letter is not always that day: the sending day
 * counts where it is known, else the date on the letter, which is the earlier and so the safe one. A tax decision counts
 * from its own date, unless it was sent later (AWR 22j). A letter dated after its postmark counts from the postmark until somebody has looked again.
 */
export function startDay({ sender, letterDate, sentOn }: DecisionContent): StartDay | null {
  const fromLetter = sender !== null && senders[sender].countsFrom === 'letter_date';
  if (fromLetter && letterDate !== null) {
    // A date before the day of sending does not count: then sending does (AWR 22j).
    const on = sentOn !== null && sentOn > letterDate ? sentOn : letterDate;
    return { on, isTakenForSending: false };
  }
  if (sentOn !== null) return { on: sentOn, isTakenForSending: false };
  return letterDate === null ? null : { on: letterDate, isTakenForSending: true };
}
