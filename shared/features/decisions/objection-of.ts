import type { ProcedureDetails, ProcedureEventDetails } from '../procedures/procedure.ts';
import type { DecisionContent, NamedTerm } from './schema.ts';
import { startDay } from './start-day.ts';

/** What a road of objection begins with. */
export interface ObjectionStart {
  readonly details: ProcedureDetails;
  readonly first: ProcedureEventDetails;
}

const sources = { post: 'postmark', portal: 'portal', handed_over: 'seen' } as const;

/**
 * The objection that begins with a decision, as the procedure knows it; `null` while there is no day or nothing to call it
 * by. Decisions about long-term care have a road of their own (Wlz 10.3.1).
 */
export function objectionOf(content: DecisionContent): ObjectionStart | null {
  const start = startDay(content);
  const about = content.about.trim();
  if (start === null || about === '') return null;
  const { letterDate, sentHow } = content;
  const isOnTheLetter = start.on === letterDate;
  const isLongTermCare = content.sender === 'ciz' || content.sender === 'zorgkantoor';
  return {
    details: {
      road: isLongTermCare ? 'bezwaar_wlz' : 'bezwaar',
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

function dayNamedBy(named: NamedTerm | null) {
  return named?.kind === 'until' ? named.on : null;
}
