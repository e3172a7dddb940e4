import { useEffect, useEffectEvent, useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { RefusedReason } from '../../../shared/features/vault/schema.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/text.tsx';

/** The opening of a closed vault, with a passphrase or a recovery key. */
export interface Opening {
  readonly isBusy: boolean;
  /** The next try is not taken yet. */
  readonly mustWait: boolean;
  /** Why it did not open; `undefined` for an older version, which is asked about instead. */
  readonly problem: string | undefined;
  /** What was typed fits, but the vault is older than what was last here. */
  readonly isOlder: boolean;
  /** Tries once; not while a try is on its way or must wait. Gives whether it opened. */
  attempt(unlock: () => Promise<Answer<unknown>>): Promise<boolean>;
}

/** Keeps how opening stands. `onRefused` hears what is the matter with the files, which shows only once the key fits. */
export function useOpening(onRefused: (reason: RefusedReason) => void): Opening {
  const text = useText();
  const refusalText = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  useWait(refusal, () => setRefusal((now) => now && { code: now.code }));
  const mustWait = (refusal?.retryAfterMs ?? 0) > 0;
  /** What the disk says while opening is not about something that was typed and could be lost. */
  const words = (why: Refusal) =>
    why.code === 'disk-full' || why.code === 'write-failed'
      ? text(`vault.unlock.${why.code}`)
      : refusalText(why);
  const isOlder = refusal?.code === 'older-version';
  return {
    isBusy,
    mustWait,
    problem: refusal && !isOlder ? words(refusal) : undefined,
    isOlder,
    async attempt(unlock) {
      if (isBusy || mustWait) return false;
      setBusy(true);
      const answer = await unlock();
      setBusy(false);
      setRefusal(answer.ok ? undefined : answer.error);
      const reason = RefusedReason.safeParse(answer.ok ? undefined : answer.error.code);
      if (reason.success) onRefused(reason.data);
      return answer.ok;
    },
  };
}

/** Calls `onOver` once the wait that came with a refusal is over. */
function useWait(refusal: Refusal | undefined, onOver: () => void): void {
  const end = useEffectEvent(onOver);
  useEffect(() => {
    const waitMs = refusal?.retryAfterMs ?? 0;
    if (waitMs === 0) return;
    const timer = setTimeout(() => end(), waitMs);
    return () => clearTimeout(timer);
  }, [refusal]);
}
