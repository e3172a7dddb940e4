import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import { checkOfLine } from '../../../shared/features/understanding-checks/check-of-line.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { allowedEvents } from '../../../shared/features/understanding-checks/rules.ts';
import type {
  CheckEvent,
  CheckState,
  Direction,
  KeyPoint,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { queryKeyOf, useQueryCall } from '../../bridge/use-call.ts';
import { untilAnswerable } from './until-answerable.ts';
import { withKeyPoint } from './with-key-point.ts';

export interface Check {
  readonly state: CheckState;
  readonly history: readonly RecordedEvent[];
  readonly refusal: Refusal | null;
  /** Writes down what happened; `false` when it was refused. One at a time, in the order they were asked for. */
  readonly record: (event: CheckEvent) => Promise<boolean>;
  /** Takes back what was recorded last; `false` when that was refused. */
  readonly undoLast: () => Promise<boolean>;
}

/** The check of one line in one direction: where it stands, and the function that takes it further. */
export function useCheck(about: {
  readonly conversationId: ConversationId;
  readonly line: SaidLine;
  readonly direction: Direction;
  readonly saveNotes: () => Promise<boolean>;
  readonly onRecorded?: (() => void) | undefined;
}): Check {
  const { conversationId, line, direction, saveNotes, onRecorded } = about;
  const ask = useAsk();
  const queries = useQueryClient();
  const keyPoints = useQueryCall(understandingChecks.list, { conversationId }).data;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Whoever hears it may hand in another function at every drawing; the recording goes on undisturbed.
  const tellRecorded = useRef(onRecorded);
  useEffect(() => {
    tellRecorded.current = onRecorded;
  }, [onRecorded]);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const point = pointOf(keyPoints, line, direction);
  const history = point?.history ?? [];

  const record = useCallback(
    (event: CheckEvent) => {
      const key = queryKeyOf(understandingChecks.list, { conversationId });
      const known = () => pointOf(queries.getQueryData<KeyPoint[]>(key), line, direction);

      const send = async (one: CheckEvent) => {
        const answer = await ask(understandingChecks.record, {
          lineId: line.id,
          direction,
          event: one,
        });
        setRefusal(answer.ok ? null : answer.error);
        if (!answer.ok) return false;
        queries.setQueryData<KeyPoint[]>(key, (points) => withKeyPoint(points, answer.value));
        tellRecorded.current?.();
        return true;
      };
      const recordNow = async () => {
        if (!(await saveNotes())) return false;
        const allowed = allowedEvents(checkOfLine(line.text, known()));
        if (event.kind === 'asked' && !allowed.includes('asked')) return true;
        // A verdict on a question that was only just read out: the question itself comes first.
        const isAskedByThis = !allowed.includes(event.kind) && allowed.includes('asked');
        if (isAskedByThis && !(await send({ kind: 'asked' }))) return false;
        if (event.kind === 'confirmed') await untilAnswerable(known()?.history ?? []);
        return send(event);
      };
      queue.current = queue.current.then(recordNow);
      return queue.current;
    },
    [ask, queries, conversationId, line, direction, saveNotes],
  );
  const undoLast = useCallback(async () => {
    const answer = await ask(understandingChecks.undoLast, { lineId: line.id, direction });
    setRefusal(answer.ok ? null : answer.error);
    return answer.ok;
  }, [ask, line.id, direction]);
  return { state: checkOfLine(line.text, point), history, refusal, record, undoLast };
}

function pointOf(
  keyPoints: readonly KeyPoint[] | undefined,
  line: SaidLine,
  direction: Direction,
): KeyPoint | undefined {
  return keyPoints?.find((one) => one.lineId === line.id && one.direction === direction);
}
