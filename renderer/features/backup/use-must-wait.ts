import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';

/** Whether the next try is still refused after a wrong one; becomes `false` by itself once the wait is over. */
export function useMustWait(refusal: Refusal | undefined): boolean {
  const [waitedFor, setWaitedFor] = useState<Refusal>();
  const waitMs = refusal?.retryAfterMs ?? 0;
  useEffect(() => {
    if (waitMs === 0) return;
    const timer = setTimeout(() => setWaitedFor(refusal), waitMs);
    return () => clearTimeout(timer);
  }, [refusal, waitMs]);
  return waitMs > 0 && waitedFor !== refusal;
}
