import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { caseChecks } from '../../../shared/features/case-checks/contract.ts';
import type { CaseCheck, CheckSubject } from '../../../shared/features/case-checks/schema.ts';
import {
  allowedEvents,
  currentCheck,
} from '../../../shared/features/understanding-checks/rules.ts';
import type {
  CheckEvent,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { untilAnswerable } from './until-answerable.ts';
import type { Check } from './use-check.ts';

/** The check of one thing of a case: where it stands, and the function that takes it further. */
export function useCaseCheck(
  of: CheckSubject & {
    readonly caseId: CaseId;
    readonly text: string;
    readonly known: CaseCheck | undefined;
  },
): Check {
  const { caseId, about, aboutId, text, known } = of;
  const ask = useAsk();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // What was recorded a moment ago counts before the list has been read again.
  const [recorded, setRecorded] = useState<readonly RecordedEvent[] | null>(null);
  const history = recorded ?? known?.history ?? [];
  const latest = useRef<readonly RecordedEvent[]>(history);
  latest.current = history;
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  const record = useCallback(
    (event: CheckEvent) => {
      const send = async (one: CheckEvent) => {
        const answer = await ask(caseChecks.record, { caseId, about, aboutId, text, event: one });
        setRefusal(answer.ok ? null : answer.error);
        if (!answer.ok) return false;
        latest.current = answer.value.history;
        setRecorded(answer.value.history);
        return true;
      };
      const recordNow = async () => {
        const allowed = allowedEvents(currentCheck(text, latest.current));
        if (event.kind === 'asked' && !allowed.includes('asked')) return true;
        // A verdict on a question that was only just read out: the question itself comes first.
        const isAskedByThis = !allowed.includes(event.kind) && allowed.includes('asked');
        if (isAskedByThis && !(await send({ kind: 'asked' }))) return false;
        if (event.kind === 'confirmed') await untilAnswerable(latest.current);
        return send(event);
      };
      queue.current = queue.current.then(recordNow);
      return queue.current;
    },
    [ask, caseId, about, aboutId, text],
  );
  const undoLast = useCallback(async () => {
    const answer = await ask(caseChecks.undoLast, { caseId, about, aboutId });
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setRecorded(answer.value.history);
    return answer.ok;
  }, [ask, caseId, about, aboutId]);
  return { state: currentCheck(text, history), history, refusal, record, undoLast };
}
