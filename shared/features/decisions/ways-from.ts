import { senders } from './data/senders.ts';
import type { DecisionContent, Outcome } from './schema.ts';

/**
 * What the inhabitant can choose. A CO helps no objection against a decision of the IND (Vw 70), an insurer (Zvw 114) or in
 * family law: there the way is to somebody who may.
 */
export function waysFrom({ sender }: DecisionContent): Outcome[] {
  const isOurs = sender === null || senders[sender].road === 'awb';
  return isOurs ? ['agree', 'correct', 'talk', 'object'] : ['agree', 'talk', 'refer'];
}
