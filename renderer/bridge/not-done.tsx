import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { CallSpec, InputOf } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';
import { useAppEvent } from './use-app-event.ts';
import { useAsk } from './use-ask.ts';

interface NotDone {
  /** Why the last thing that was asked was not done; `null` when it was. */
  readonly refusal: Refusal | null;
  readonly tell: (refusal: Refusal | null) => void;
}

const NotDoneContext = createContext<NotDone | null>(null);

/** Holds why something was not done, for the strip that says so on every screen. Needs a `BridgeProvider` above it. */
export function NotDoneProvider(props: { readonly children: ReactNode }) {
  const [refusal, tell] = useState<Refusal | null>(null);
  useAppEvent('vault.locked', () => tell(null));
  const notDone = useMemo(() => ({ refusal, tell }), [refusal]);
  return <NotDoneContext value={notDone}>{props.children}</NotDoneContext>;
}

/** What the strip shows. Throws outside a `NotDoneProvider`. */
export function useNotDone(): NotDone {
  const notDone = useContext(NotDoneContext);
  if (notDone === null) throw new Error('useNotDone needs a NotDoneProvider above it');
  return notDone;
}

/**
 * A command behind one key or press, where no place on the screen could say that it was refused: the strip on every screen
 * says it then, until something is done again.
 */
export function useToldCommand<Spec extends CallSpec>(spec: Spec): (input: InputOf<Spec>) => void {
  const ask = useAsk();
  const { tell } = useNotDone();
  return useCallback(
    async (input) => {
      const answer = await ask(spec, input);
      tell(answer.ok ? null : answer.error);
    },
    [ask, spec, tell],
  );
}
