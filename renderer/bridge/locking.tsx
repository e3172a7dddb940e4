import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { vault } from '../../shared/features/vault/contract.ts';
import { useFlushers } from './flush.tsx';
import { isAtRisk, useUnsavedCalls } from './unsaved.tsx';
import { useAppEvent } from './use-app-event.ts';
import { useAsk } from './use-ask.ts';

interface LockQuestion {
  /** Somebody asked for the lock while something that was typed is kept nowhere yet. */
  readonly isAsked: boolean;
  readonly ask: (isAsked: boolean) => void;
}

const LockQuestionContext = createContext<LockQuestion | null>(null);

/** Holds whether the lock waits for an answer. Needs a `BridgeProvider` above it. */
export function LockQuestionProvider(props: { readonly children: ReactNode }) {
  const [isAsked, ask] = useState(false);
  useAppEvent('vault.locked', () => ask(false));
  const question = useMemo(() => ({ isAsked, ask }), [isAsked]);
  return <LockQuestionContext value={question}>{props.children}</LockQuestionContext>;
}

/** For the dialog that asks. Throws outside a `LockQuestionProvider`. */
export function useLockQuestion(): LockQuestion {
  const question = useContext(LockQuestionContext);
  if (question === null) throw new Error('useLockQuestion needs a LockQuestionProvider above it');
  return question;
}

/**
 * For somebody who wants to lock: gives the function that saves what is still being typed and then locks the vault, or asks
 * first when not everything is kept somewhere.
 */
export function useLock(): () => Promise<void> {
  const flushers = useFlushers();
  const unsaved = useUnsavedCalls();
  const ask = useAsk();
  const question = useLockQuestion();
  return useCallback(async () => {
    await flushers.runAll();
    if (isAtRisk(unsaved)) question.ask(true);
    else await ask(vault.lock, {});
  }, [flushers, unsaved, question, ask]);
}

/**
 * Gives the function that saves what is still being typed and then locks, whatever came of the saving. The vault process ends
 * with its answer; a refusal means that it was closed already.
 */
export function useLockNow(): () => Promise<void> {
  const flushers = useFlushers();
  const ask = useAsk();
  return useCallback(async () => {
    await flushers.runAll();
    await ask(vault.lock, {});
  }, [flushers, ask]);
}
