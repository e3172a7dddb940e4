import { emergencyCopies } from '../../shared/features/emergency-copies/contract.ts';
import { useFlushers } from '../bridge/flush.tsx';
import { useUnsavedCalls } from '../bridge/unsaved.tsx';
import { useCommandCall } from '../bridge/use-call.ts';
import type { Refusal } from '../i18n/refusal-text.ts';

/** Keeps what is not saved encrypted in a place the person chooses. */
export interface KeepElsewhere {
  /** The last letters as well; gives whether all that is held stands there now. */
  readonly keep: () => Promise<boolean>;
  /** Why the last try did not work. */
  readonly refusal: Refusal | null;
}

export function useKeepElsewhere(): KeepElsewhere {
  const flushers = useFlushers();
  const unsaved = useUnsavedCalls();
  const copy = useCommandCall(emergencyCopies.save);
  const keep = async () => {
    await flushers.runAll();
    const calls = [...unsaved.held()];
    if (calls.length === 0) return true;
    const answer = await copy.mutateAsync({ calls }).catch(() => undefined);
    if (!answer?.savedAs) return false;
    unsaved.noteCopy(calls, answer.savedAs);
    return unsaved.keptAs() !== null;
  };
  return { keep, refusal: copy.error?.refusal ?? null };
}
