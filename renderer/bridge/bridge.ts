import type { Bridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    /** Put there by the shell before the page starts. */
    readonly naast: Bridge;
  }
}

/** The bridge the shell gave this page. Throws when the page was opened outside a shell. */
export function windowBridge(): Bridge {
  if (window.naast === undefined) throw new Error('No bridge: this page belongs in a Naast window');
  return window.naast;
}
