import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { Providers } from '../../renderer/app/providers.tsx';
import type { Route } from '../../renderer/bridge/route.ts';
import { CheckTextContext } from '../../renderer/bridge/text-check/text-check-port.ts';
import { directBridge } from '../support/direct-bridge.ts';
import { type TestVault, testVault } from '../support/test-vault.ts';
import { checkTextDirectly } from '../support/text-checker.ts';

// jsdom has no CSS.escape; react-aria looks up the options of a list with it. Ids here are plain.
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (id) => id.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`);

// jsdom lays nothing out and has no boxes of ranges; the notes look whether the caret is in sight.
Range.prototype.getBoundingClientRect ??= () => new DOMRect();

// What comes on the screen comes from a real vault: on a computer with other work that can take more than the usual second.
configure({ asyncUtilTimeout: 10_000 });

/** A real vault for the length of one test. */
export async function aVault(options: { readonly isOpen?: boolean } = {}): Promise<TestVault> {
  const vault = await testVault(options);
  onTestFinished(() => vault.remove());
  return vault;
}

/** Shows a screen on the real gate, in the same process. */
export function show(vault: TestVault, screen: ReactNode, first?: Route) {
  onTestFinished(cleanup);
  return render(
    <Providers bridge={directBridge(vault)} {...(first && { first })}>
      <CheckTextContext value={checkTextDirectly}>{screen}</CheckTextContext>
    </Providers>,
  );
}
