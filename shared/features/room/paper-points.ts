import type { PrepSheet } from '../prep-sheets/schema.ts';
import { visibleFor } from '../prep-sheets/visible-for.ts';

/**
 * One point of a conversation that is written on paper: something the inhabitant wanted to say or ask, or a part that
 * every conversation has. The sheet to write on and the pass that types it in have the same points in the same order.
 */
export type PaperPoint =
  | { readonly kind: 'must_say' | 'question'; readonly key: string; readonly text: string }
  | { readonly kind: 'more' | 'agreements' | 'checks' | 'not_clear'; readonly key: string };

/** The points of a conversation. Only what may stand on a paper: it lies on the table (practice, 9.4). */
export function paperPointsOf(sheet: PrepSheet): PaperPoint[] {
  const { mustSay, questions } = visibleFor(sheet, 'own_sheet');
  const prepared = (kind: 'must_say' | 'question', items: PrepSheet['mustSay']): PaperPoint[] =>
    items.flatMap(({ id, text }) => (text.trim() === '' ? [] : [{ kind, key: id, text }]));
  return [
    ...prepared('must_say', mustSay),
    ...prepared('question', questions),
    { kind: 'more', key: 'more' },
    { kind: 'agreements', key: 'agreements' },
    { kind: 'checks', key: 'checks' },
    { kind: 'not_clear', key: 'not_clear' },
  ];
}
