import { prepSheets } from '../../shared/features/prep-sheets/contract.ts';
import { type PrepPoint, prepPointsOf } from '../../shared/features/prep-sheets/prep-points.ts';
import type { Parking, TextItem } from '../../shared/features/prep-sheets/schema.ts';
import type { ConversationId, NoteLineId } from '../../shared/primitives/ids.ts';
import { useToldCommand } from './not-done.tsx';
import { useQueryCall } from './use-call.ts';

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
  const parked = useQueryCall(prepSheets.listParked, { conversationId }).data;
  if (!sheet || !said || !parked) return null;
  return {
    points: prepPointsOf(sheet, said, parked),
    limits: sheet.limits.filter(({ text }) => text.trim() !== ''),
    stopSign: sheet.stopSign.trim(),
    pauseSign: sheet.pauseSign.trim(),
  };
}

/** What the supporter can do with a prepared point. */
export interface PointMoves {
  /** Says that it was said, in that line where it is known, or takes that back. */
  readonly tick: (point: PrepPoint, lineId?: NoteLineId | null) => void;
  /** Puts it off, or with `null` takes that back. */
  readonly park: (point: PrepPoint, parking: Parking | null) => void;
}

export function usePointMoves(conversationId: ConversationId): PointMoves {
  const tick = useToldCommand(prepSheets.tick);
  const park = useToldCommand(prepSheets.park);
  return {
    tick: ({ id, state }, lineId = null) =>
      tick({ conversationId, itemId: id, isSaid: state.kind !== 'said', lineId }),
    park: ({ id }, parking) => park({ conversationId, itemId: id, parking }),
  };
}
