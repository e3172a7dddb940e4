import type { Bridge } from '../../shared/contract/bridge.ts';
import type { TestVault } from './test-vault.ts';

/** The page's bridge on the real gate in the same process: what a component test sees is what the vault answers. */
export function directBridge(vault: TestVault): Bridge {
  return {
    // What crosses a real bridge is copied; so is it here, so that nothing is shared by accident.
    request: async (call) => structuredClone(await vault.raw(structuredClone(call))),
    onEvent: (listener) => vault.onEvent((event) => listener(structuredClone(event))),
  };
}
