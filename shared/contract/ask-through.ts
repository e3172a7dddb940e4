import type { Answer, CallSpec, InputOf, OutputOf, WireCall } from './contract.ts';

/** A door to the gate, whatever lies between. */
export type Request = (call: WireCall) => Promise<Answer<unknown>>;

/** Makes a call that must succeed; rejects with its name and the code when it is refused. */
export async function askThrough<Spec extends CallSpec>(
  request: Request,
  spec: Spec,
  input: InputOf<Spec>,
): Promise<OutputOf<Spec>> {
  const answer = await request({ call: spec.name, input });
  if (!answer.ok) throw new Error(`${spec.name} was refused: ${answer.error.code}`);
  // The gate has checked the answer against this very contract.
  return answer.value as OutputOf<Spec>;
}
