import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type {
  Answer,
  CallSpec,
  InputOf,
  OutputOf,
  WireCall,
} from '../../shared/contract/contract.ts';
import { emergencyCopies } from '../../shared/features/emergency-copies/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { createUnsavedCalls, type UnsavedCalls } from './unsaved-calls.ts';
import { useAppEvent } from './use-app-event.ts';
import { useAsk } from './use-ask.ts';

const UnsavedContext = createContext<UnsavedCalls | null>(null);

/** Holds what was typed and not taken, for the strip that says so on every screen. Needs a `BridgeProvider` above it. */
export function UnsavedProvider(props: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [unsaved] = useState(() => createUnsavedCalls((call) => bridge.request(call)));
  useAppEvent('vault.locked', unsaved.forget);
  useHeldInTheVault(unsaved);
  return <UnsavedContext value={unsaved}>{props.children}</UnsavedContext>;
}

/** All that is held. Throws outside an `UnsavedProvider`. */
export function useUnsavedCalls(): UnsavedCalls {
  const unsaved = useContext(UnsavedContext);
  if (unsaved === null) throw new Error('useUnsavedCalls needs an UnsavedProvider above it');
  return unsaved;
}

/** As `isAtRisk`, drawn anew when that changes. */
export function useWordsAtRisk(): boolean {
  const unsaved = useUnsavedCalls();
  return useSyncExternalStore(unsaved.subscribe, () => isAtRisk(unsaved));
}

/** Whether something that was typed is on this screen and nowhere else. */
export function isAtRisk(unsaved: UnsavedCalls): boolean {
  return unsaved.held().length > 0 && unsaved.keptAs() === null;
}

/** Tells the vault at once what is at risk, so that no lock, however it comes, is too quick for it. */
function useHeldInTheVault(unsaved: UnsavedCalls): void {
  const ask = useAsk();
  useEffect(() => {
    let told: readonly WireCall[] = [];
    return unsaved.subscribe(() => {
      const now = isAtRisk(unsaved) ? unsaved.held() : [];
      if (now === told || (now.length === 0 && told.length === 0)) return;
      told = now;
      void ask(emergencyCopies.hold, { calls: [...now] });
    });
  }, [unsaved, ask]);
}

type Save = <Spec extends CallSpec>(
  key: string,
  spec: Spec,
  inputs: readonly InputOf<Spec>[],
) => Promise<Answer<OutputOf<Spec>>>;

/**
 * Sends what somebody typed to the vault, in one call or several, and gives the last answer; what is not taken is
 * held under `key`, the name of whose words they are.
 */
export function useSave(): Save {
  const unsaved = useUnsavedCalls();
  return useCallback<Save>(
    async (key, spec, inputs) => {
      const calls = inputs.map((input) => ({ call: spec.name, input }));
      // The gate has parsed every answer with the output schema of this same spec.
      return (await unsaved.send(key, calls)) as Answer<OutputOf<typeof spec>>;
    },
    [unsaved],
  );
}
