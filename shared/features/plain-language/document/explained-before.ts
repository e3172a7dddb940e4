import type { Finding } from '../schema.ts';
import type { PlacedBlock } from './document.ts';

/**
 * Tells of a finding about jargon (W1) whether its term was explained earlier in the text: one explanation, at first use, serves
 * the whole text.
 */
export function explainedBefore(
  blocks: readonly PlacedBlock[],
): (block: PlacedBlock, finding: Finding) => boolean {
  const explainedAt = new Map<string, number>();
  for (const { terms, start } of blocks) {
    for (const { term, start: at, isExplained } of terms) {
      if (isExplained && !explainedAt.has(term)) explainedAt.set(term, start + at);
    }
  }
  return (block, finding) => {
    if (finding.rule !== 'W1') return false;
    const term = block.terms.find(({ start }) => start === finding.start)?.term;
    const at = term === undefined ? undefined : explainedAt.get(term);
    return at !== undefined && at <= block.start + finding.start;
  };
}
