import { z } from 'zod';
import { callsByName } from '../../shared/app-contract.ts';
import { isTooLarge } from '../../shared/contract/call-size.ts';
import type { CallSpec } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';

const Envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: z.strictObject(Refusal.shape) }),
]);

/** One call and what became of it. */
export interface Exchange {
  readonly sent: unknown;
  readonly wasOpen: boolean;
  readonly answer: unknown;
  /** Whether any byte of the vault's files changed. */
  readonly hasWritten: boolean;
}

/** What is wrong with an answer of the gate; `undefined` when all is as promised. */
export function judgeAnswer({ sent, wasOpen, answer, hasWritten }: Exchange): string | undefined {
  const envelope = Envelope.safeParse(answer);
  if (!envelope.success) return 'the answer is no envelope with a value or a known code';
  const spec = isTooLarge(sent) ? undefined : callOf(sent);
  if (envelope.data.ok) {
    if (!spec) return 'something that is no call was carried out';
    if (!wasOpen && !spec.whileLocked) return 'a call was carried out while locked';
    if (!spec.output.safeParse(envelope.data.value).success) return 'the value is not as agreed';
    return undefined;
  }
  const { code } = envelope.data.error;
  if (code === 'unexpected') return 'the answer is "unexpected": a bug was met';
  if (hasWritten) return `a call that was refused with ${code} has written`;
  if (!spec) {
    const expected = isTooLarge(sent) ? 'too-many' : 'unknown-call';
    return code === expected ? undefined : `no call, and the code is ${code}`;
  }
  if (!wasOpen && !spec.whileLocked && code !== 'vault-locked') {
    return `locked, and the code is ${code}`;
  }
  return undefined;
}

/** The call a message asks for, when it is a message for a call at all. */
function callOf(sent: unknown): CallSpec | undefined {
  const wire = z.strictObject({ call: z.string(), input: z.unknown() }).safeParse(sent);
  return wire.success ? callsByName.get(wire.data.call) : undefined;
}
