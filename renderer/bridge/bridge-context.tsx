import { createContext, type ReactNode, useContext } from 'react';
import type { Bridge } from '../../shared/contract/bridge.ts';

const BridgeContext = createContext<Bridge | null>(null);

/** Hands the bridge to every screen below it, so that a screen can also run on a bridge without a shell. */
export function BridgeProvider(props: { readonly bridge: Bridge; readonly children: ReactNode }) {
  return <BridgeContext value={props.bridge}>{props.children}</BridgeContext>;
}

/** The bridge of this page. Throws outside a `BridgeProvider`. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('useBridge needs a BridgeProvider above it');
  return bridge;
}
