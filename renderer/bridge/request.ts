import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Answer, CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';

/** A refusal as an exception, for code that waits for a value. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Refused: ${refusal.code}`);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

/** Sends one call and gives its answer, which the caller must look at. Never throws. */
export async function ask<Spec extends CallSpec>(
  bridge: Bridge,
  spec: Spec,
  input: InputOf<Spec>,
): Promise<Answer<OutputOf<Spec>>> {
  // The gate has parsed every answer with the output schema of this same spec.
  return (await bridge.request({ call: spec.name, input })) as Answer<OutputOf<Spec>>;
}

/** Sends one call and gives its value; throws `RefusedError` with the refusal. */
export async function askOrThrow<Spec extends CallSpec>(
  bridge: Bridge,
  spec: Spec,
  input: InputOf<Spec>,
): Promise<OutputOf<Spec>> {
  const answer = await ask(bridge, spec, input);
  if (!answer.ok) throw new RefusedError(answer.error);
  return answer.value;
}
