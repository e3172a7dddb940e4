import { useCallback } from 'react';
import type { Answer, CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { ask } from './request.ts';

type Ask = <Spec extends CallSpec>(
  spec: Spec,
  input: InputOf<Spec>,
) => Promise<Answer<OutputOf<Spec>>>;

/** `ask` on the bridge of this page, for calls outside the rhythm of a screen, such as saving while typing. */
export function useAsk(): Ask {
  const bridge = useBridge();
  return useCallback<Ask>((spec, input) => ask(bridge, spec, input), [bridge]);
}
