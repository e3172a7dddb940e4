import { countedThings, type DeletionCounts } from '../../../shared/features/retention/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { useList } from '../../i18n/use-list.ts';

/** Says how much there is of what, in the words of the field: `2 gesprekken, 14 regels notities en 3 afspraken`. */
export function useCountWords(): (counts: DeletionCounts) => string {
  const text = useText();
  const list = useList();
  return (counts) => {
    const there = countedThings.filter((thing) => counts[thing] > 0);
    if (there.length === 0) return text('retention.count.nothing');
    return list(there.map((thing) => text(`retention.count.${thing}`, { count: counts[thing] })));
  };
}
