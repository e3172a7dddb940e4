import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import type { After } from './use-after.ts';

/** What was said, when and by whom, of the line of the notes that a line of the summary comes from. */
export function sourceNote({ source }: SummaryLine, { lines }: After): SaidLine | undefined {
  if (source.kind !== 'note') return undefined;
  const found = lines.find(({ id }) => id === source.lineId);
  return found?.kind === 'said' ? found : undefined;
}
