import type { ProcedureDetails, ProcedureEventDetails, RoadId } from '../procedures/procedure.ts';
import type { DecisionContent, NamedTerm, SenderId } from './schema.ts';
import { startDay } from './start-day.ts';

/** What a road of objection begins with. */
export interface ObjectionStart {
  readonly details: ProcedureDetails;
  readonly first: ProcedureEventDetails;
}

const sources = { post: 'postmark', portal: 'portal', handed_over: 'seen' } as const;

/**
 * The objection that begins with a decision, as the procedure knows it; `null` while there is no day or nothing to call it
 * by. Decisions about long-term care (Wlz 10.3.1) and about being able to work (ZW 75k) have roads of their own.
 */
export function objectionOf(content: DecisionContent): ObjectionStart | null {
  const start = startDay(content);
  const about = content.about.trim();
  if (start === null || about === '') return null;
  const { letterDate, sentHow } = content;
  const isOnTheLetter = start.on === letterDate;
  return {
    details: {
      road: roadFor(content.sender),
      about: about.slice(0, 200),
      authority: content.senderName.trim(),
    },
    first: {
      event: 'decision_sent',
      on: start.on,
      source: isOnTheLetter ? 'letter_date' : sources[sentHow ?? 'post'],
      letterDay: isOnTheLetter ? null : letterDate,
      namedDay: dayNamedBy(content.namedTerm),
      remark: '',
    },
  };
}

function roadFor(sender: SenderId | null): RoadId {
  if (sender === 'ciz' || sender === 'zorgkantoor') return 'bezwaar_wlz';
  return sender === 'uwv_ziektewet' ? 'bezwaar_ziektewet' : 'bezwaar';
}

function dayNamedBy(named: NamedTerm | null) {
  return named?.kind === 'until' ? named.on : null;
}
