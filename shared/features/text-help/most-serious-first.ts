import type { TextFinding } from './schema.ts';

const weight = { red: 0, yellow: 1, info: 2 } as const;

/**
 * Findings in the order to look at them: what may step outside the role first, because it changes what a paper promises
 * (practice, 7), then by how much they weigh, then as they stand in the text. Of several about the very same words only the first.
 */
export function mostSeriousFirst<Finding extends TextFinding>(
  findings: readonly Finding[],
): Finding[] {
  const sorted = findings.toSorted(
    (one, other) =>
      Number(one.about !== 'role') - Number(other.about !== 'role') ||
      weight[one.severity] - weight[other.severity] ||
      one.start - other.start,
  );
  const seen = new Set<string>();
  return sorted.filter(({ start, end, why }) => {
    // What is about the whole text stands nowhere in it: each is a remark of its own.
    const place = end > start ? `${start} ${end}` : why;
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst;
  });
}
