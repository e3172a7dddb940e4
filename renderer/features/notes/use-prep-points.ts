import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import type { TextItem } from '../../../shared/features/prep-sheets/schema.ts';
import type { ConversationId, ItemId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';

/** Something the inhabitant wanted to say or ask, and when it was. */
export interface PrepPoint {
  readonly id: ItemId;
  readonly kind: 'must_say' | 'question';
  readonly text: string;
  readonly saidAt: Instant | null;
}

export interface PrepPoints {
  readonly points: readonly PrepPoint[];
  readonly limits: readonly TextItem[];
  readonly stopSign: string;
  readonly pauseSign: string;
}

/** What was prepared and matters at the table; `null` until it is read. What should not be told is not among it. */
export function usePrepPoints(conversationId: ConversationId): PrepPoints | null {
  const sheet = useQueryCall(prepSheets.get, { conversationId }).data;
  const said = useQueryCall(prepSheets.listSaid, { conversationId }).data;
  if (!sheet || !said) return null;
  const saidAt = new Map(said.map(({ itemId, at }) => [itemId, at]));
  const pointsOf = (kind: PrepPoint['kind'], items: typeof sheet.mustSay) =>
    items
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text }) => ({ id, kind, text, saidAt: saidAt.get(id) ?? null }));
  return {
    points: [...pointsOf('must_say', sheet.mustSay), ...pointsOf('question', sheet.questions)],
    limits: sheet.limits.filter(({ text }) => text.trim() !== ''),
    stopSign: sheet.stopSign.trim(),
    pauseSign: sheet.pauseSign.trim(),
  };
}

/** The function that ticks a point, or takes the tick back. */
export function useTick(conversationId: ConversationId): (point: PrepPoint) => void {
  const tick = useCommandCall(prepSheets.tick);
  return ({ id, saidAt }) => tick.mutate({ conversationId, itemId: id, isSaid: saidAt === null });
}
