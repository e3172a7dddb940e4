import type { PlainDate } from '../../primitives/plain-date.ts';
import { senders } from './data/senders.ts';
import type { DecisionContent, DecisionQuestion, LastDay } from './schema.ts';

/**
 * What does not fit or is not known in a decision, as questions to look again together. Nothing is refused: the letter may
 * be right and the note a slip, or the other way round.
 */
export function questionsAbout(
  content: DecisionContent,
  { lastDay, today }: { lastDay: LastDay; today: PlainDate },
): DecisionQuestion[] {
  const { sender, letterDate, sentOn, sentHow, holds, remedy } = content;
  const road = sender === null ? null : senders[sender].road;
  const asked: readonly (readonly [DecisionQuestion, boolean])[] = [
    ['who_sent_it', sender === null && letterDate !== null],
    ['not_by_us', road !== null && road !== 'awb'],
    ['dated_after_sent', letterDate !== null && sentOn !== null && letterDate > sentOn],
    ['sent_in_future', [letterDate, sentOn].some((day) => day !== null && day > today)],
    ['several_decisions', holds === 'several'],
    ['term_differs', lastDay.kind === 'known' && lastDay.other !== null],
    ['no_remedy', remedy === 'none'],
    ['sending_day_not_known', sentHow !== null && sentOn === null && letterDate !== null],
    ['term_is_over', lastDay.kind === 'known' && lastDay.counts.lastDay < today],
  ];
  return asked.filter(([, is]) => is).map(([question]) => question);
}
