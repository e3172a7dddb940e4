import { judged } from '../profiles.ts';
import type { Finding } from '../schema.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** S4: more than one clause inside another, or a relative clause in the middle of a sentence. */
export const subordinateClauses: SentenceRule = {
  id: 'S4',
  find: (reading, { limits }) => {
    const { words, clauses, subordinators } = reading;
    const severity = judged(subordinators.length, limits.subordinators);
    if (severity) {
      const message = 'In deze zin zitten meer zinnen. Maak er losse zinnen van.';
      return [
        finding('S4', severity, reading, { message, fixes: [hint('Begin een nieuwe zin.')] }),
      ];
    }
    return clauses.flatMap(({ from, to, opens }): Finding[] => {
      const first = words[from];
      const last = words[to - 1];
      const isInside =
        opens === 'subordinate' && to < words.length && /,/.test(words[to]?.before ?? '');
      if (!first || !last || !isInside || !/^(?:die|dat|waarvan|waarin|waarmee)$/.test(first.lower))
        return [];
      if (!/,/.test(first.before)) return [];
      const message = 'Hier staat een zin midden in een zin. Maak er twee zinnen van.';
      return [
        finding(
          'S4',
          'yellow',
          { start: first.start, end: last.end },
          { message, fixes: [hint('Begin een nieuwe zin.')] },
        ),
      ];
    });
  },
};
