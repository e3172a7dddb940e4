import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';

/** What Vandaag shows of all conversations: those of today by time, and those to come, soonest first. */
export interface Agenda {
  readonly today: readonly ConversationOverview[];
  readonly coming: readonly ConversationOverview[];
}

/** Sorts conversations into the agenda of a day. A conversation without a time stands after those with one. */
export function agendaOf(all: readonly ConversationOverview[], today: PlainDate): Agenda {
  const inOrder = all.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  return {
    today: inOrder.filter(({ date }) => date === today),
    coming: inOrder.filter(({ date }) => date > today),
  };
}

function startOf({ date, time }: ConversationOverview): string {
  return `${date} ${time ?? '24:00'}`;
}
