import type { Finding } from './schema.ts';
import { weightOf } from './score.ts';

const MOST = 3;
const bySeverity = { red: 3, yellow: 1, info: 0 };

/** The three findings that make a text hardest, the heaviest first; of the same words or the same rule on one place, one. */
export function costsMost(findings: readonly Finding[], text: string): Finding[] {
  const seen = new Set<string>();
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({ finding, cost: weightOf([finding]) + bySeverity[finding.severity] }))
    .toSorted((one, other) => other.cost - one.cost)
    .filter(({ finding }) => {
      const words = text.slice(finding.start, finding.end).toLowerCase();
      if (seen.has(words)) return false;
      seen.add(words);
      return true;
    })
    .slice(0, MOST)
    .map(({ finding }) => finding);
}
