import address from './worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/**
 * The content policy takes trusted addresses only, and knows this one name. A name can be used once: when this has run, nothing that gets into the
 * page can make a policy any more. It ignores what it is given and has one address to give.
 */
const policy = trustedTypes?.createPolicy('naast-rule-worker', { createScriptURL: () => address });

/** The address of the rule worker, as the browser wants it. */
export function workerAddress(): string {
  // Browsers take the trusted object where the types of the DOM still say string.
  return (policy?.createScriptURL('') ?? address) as string;
}
