import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Answer, CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { createUnsavedCalls, type UnsavedCalls } from './unsaved-calls.ts';
import { useAppEvent } from './use-app-event.ts';

const UnsavedContext = createContext<UnsavedCalls | null>(null);

/** Holds what the disk did not take, for the strip that says so on every screen. Needs a `BridgeProvider` above it. */
export function UnsavedProvider(props: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [unsaved] = useState(() => createUnsavedCalls((call) => bridge.request(call)));
  useAppEvent('vault.locked', unsaved.forget);
  return <UnsavedContext value={unsaved}>{props.children}</UnsavedContext>;
}

/** All that is held. Throws outside an `UnsavedProvider`. */
export function useUnsavedCalls(): UnsavedCalls {
  const unsaved = useContext(UnsavedContext);
  if (unsaved === null) throw new Error('useUnsavedCalls needs an UnsavedProvider above it');
  return unsaved;
}

type Save = <Spec extends CallSpec>(
  key: string,
  spec: Spec,
  inputs: readonly InputOf<Spec>[],
) => Promise<Answer<OutputOf<Spec>>>;

/**
 * Sends what somebody typed to the vault, in one call or several, and gives the last answer; what the disk does not take is
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
