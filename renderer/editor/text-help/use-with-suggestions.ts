import type { TextFinding } from '../../../shared/features/text-help/schema.ts';
import { useSpellingSuggestions } from '../../bridge/use-spelling.ts';

/** A remark on spelling with what the word may have to be, once that is known; any other remark as it is. */
export function useWithSuggestions<Finding extends TextFinding>(
  finding: Finding | undefined,
): Finding | undefined {
  const isSpelling = finding?.about === 'spelling';
  const suggestions = useSpellingSuggestions(isSpelling ? finding.said : null);
  if (!finding || !isSpelling) return finding;
  const fixes = (suggestions ?? []).map((text) => ({ kind: 'replace' as const, text }));
  return { ...finding, fixes };
}
