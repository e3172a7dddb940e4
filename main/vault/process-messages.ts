import { z } from 'zod';
import type { Answer } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { HostMethod } from '../host/host.ts';

const id = z.int().nonnegative();

/** A call, as the page made it; all a page may say over a line of its own. */
export const PageRequest = z.strictObject({ type: z.literal('request'), id, call: z.unknown() });

/** What the shell sends to the vault process. Anything else that comes over the line is passed over. */
export const ToVault = z.discriminatedUnion('type', [
  PageRequest,
  z.strictObject({ type: z.literal('host-answer'), id, value: z.unknown() }),
  z.strictObject({ type: z.literal('host-failure'), id, code: z.string().max(100) }),
  /** The computer goes to sleep or its screen was locked: lock, after what is being typed has been saved. */
  z.strictObject({ type: z.literal('lock') }),
  /** The same, and end in any case. */
  z.strictObject({ type: z.literal('close') }),
]);
export type ToVault = z.infer<typeof ToVault>;

/** What the vault process sends to the shell. */
export type FromVault =
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly type: 'event'; readonly event: AppEvent }
  | {
      readonly type: 'host-call';
      readonly id: number;
      readonly method: HostMethod;
      readonly argument: unknown;
    }
  /** Locking has begun: this process ends by itself within `LOCK_LIMIT_MS`, or must be ended. */
  | { readonly type: 'locking' }
  | { readonly type: 'ready' };

/** From `locking` to the end: half a second to save what is being typed, one to close. */
export const LOCK_LIMIT_MS = 1500;

/** The exit code of a vault process that locked: the shell starts the next, locked one. */
export const LOCKED_EXIT_CODE = 75;
