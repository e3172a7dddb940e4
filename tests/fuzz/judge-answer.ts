import { z } from 'zod';
import { callsByName } from '../../shared/app-contract.ts';
import { isTooLarge } from '../../shared/contract/call-size.ts';
import type { CallSpec } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Door } from './fuzzed-vault.ts';

const Envelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: z.strictObject(Refusal.shape) }),
]);

/** One call and what became of it. */
export interface Exchange {
  readonly sent: unknown;
  readonly door: Door;
  readonly answer: unknown;
  /** Whether any byte of the vault's files, or of a saved paper, changed. */
  readonly hasWritten: boolean;
}

/** What is wrong with an answer of the gate; `undefined` when all is as promised. */
export function judgeAnswer({ sent, door, answer, hasWritten }: Exchange): string | undefined {
  const envelope = Envelope.safeParse(answer);
  if (!envelope.success) return 'the answer is no envelope with a value or a known code';
  const spec = isTooLarge(sent) ? undefined : callOf(sent);
  if (envelope.data.ok) {
    if (!spec) return 'something that is no call was carried out';
    const held = heldBy(door, spec);
    if (held) return `a call was carried out that had to be refused with ${held}`;
    if (door === 'damaged' && spec.kind === 'command') return 'a damaged vault was written in';
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
  const held = heldBy(door, spec);
  return held && code !== held
    ? `behind a door that is ${door}, and the code is ${code}`
    : undefined;
}

/** The code with which this door holds a call, whatever is asked; `undefined` when it lets the call through. */
function heldBy(door: Door, spec: CallSpec): string | undefined {
  if (spec.whileLocked) return undefined;
  if (door === 'locked') return 'vault-locked';
  return door === 'not-ready' && !spec.beforeReady ? 'vault-not-ready' : undefined;
}

/** The call a message asks for, when it is a message for a call at all. */
function callOf(sent: unknown): CallSpec | undefined {
  const wire = z.strictObject({ call: z.string(), input: z.unknown() }).safeParse(sent);
  return wire.success ? callsByName.get(wire.data.call) : undefined;
}
