import type { CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';
import { useCommandCall } from './use-call.ts';

/** How a form is sent. */
export interface Sending<Details> {
  /** Sends it. Once it is taken `letGo` is called, also when the screen was left meanwhile. */
  send(details: Details, letGo: () => void): void;
  readonly isBusy: boolean;
  /** Why it was not taken. */
  readonly refusal: Refusal | undefined;
}

/** Sends a form as one command; `onSent` is for who still looks at it. */
export function useSending<Spec extends CallSpec, Details>(
  spec: Spec,
  parts: {
    readonly input: (details: Details) => InputOf<Spec>;
    readonly onSent: (sent: OutputOf<Spec>) => void;
  },
): Sending<Details> {
  const call = useCommandCall(spec);
  return {
    send: (details, letGo) =>
      void call
        .mutateAsync(parts.input(details), { onSuccess: (sent) => parts.onSent(sent) })
        // What was refused is shown as `refusal`.
        .then(letGo, () => undefined),
    isBusy: call.isPending,
    refusal: call.error?.refusal,
  };
}
