import { useCallback } from 'react';
import { vault } from '../../shared/features/vault/contract.ts';
import { useFlushers } from './flush.tsx';
import { useAsk } from './use-ask.ts';

/** Gives the function that saves what is still being typed and then locks the vault. */
export function useLock(): () => Promise<void> {
  const flushers = useFlushers();
  const ask = useAsk();
  return useCallback(async () => {
    await flushers.runAll();
    // The vault process ends with this answer; a refusal means that it was closed already.
    await ask(vault.lock, {});
  }, [flushers, ask]);
}
