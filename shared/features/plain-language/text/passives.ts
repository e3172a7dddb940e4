import type { Span } from '../../../dutch/span.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isParticiple, passiveAuxiliaries, perfectAuxiliaries, takesZijn } from './verbs.ts';

/** A passive, or a form of "zijn" with a participle that may be one. */
export interface Passive extends Span {
  readonly kind: 'worden' | 'zijn' | 'zijn-door';
}

/**
 * The passives of a sentence: a form of "worden" with a participle in the same clause, in either order ("kan worden gedaan", "wordt gebeld"). A form of
 * "zijn" with a participle is often an active perfect; with "door" in the clause it is none.
 */
export function passivesOf({
  words,
  clauses,
}: Pick<SentenceReading, 'words' | 'clauses'>): Passive[] {
  return clauses.flatMap(({ from, to }): Passive[] => {
    const clause = words.slice(from, to);
    const auxiliary = clause.findIndex(({ lower }) => passiveAuxiliaries.has(lower));
    const participle = clause.find(({ lower }, at) => at !== auxiliary && isParticiple(lower));
    const closing = participle && { start: participle.start, end: participle.end };
    const finite = clause[auxiliary];
    if (finite && closing) {
      return [
        {
          kind: 'worden',
          start: Math.min(finite.start, closing.start),
          end: Math.max(finite.end, closing.end),
        },
      ];
    }
    const isBeing = ({ lower }: { lower: string }) => perfectAuxiliaries.has(lower);
    const at = participle ? clause.indexOf(participle) : 0;
    const being = clause.slice(0, at).findLast(isBeing) ?? clause.slice(at).find(isBeing);
    if (!being || !participle || !closing || takesZijn(participle.lower)) return [];
    const isByWhom = clause.some(({ lower }) => lower === 'door');
    return [
      {
        kind: isByWhom ? 'zijn-door' : 'zijn',
        start: Math.min(being.start, closing.start),
        end: Math.max(being.end, closing.end),
      },
    ];
  });
}
