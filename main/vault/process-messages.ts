import type { Answer } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { HostMethod } from '../host/host.ts';

/** What the shell sends to the vault process. */
export type ToVault =
  | { readonly type: 'request'; readonly id: number; readonly call: unknown }
  | { readonly type: 'host-answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'host-failure'; readonly id: number; readonly code: string }
  /** The computer goes to sleep or its screen was locked: lock, after what is being typed has been saved. */
  | { readonly type: 'lock' }
  /** The same, and end in any case. */
  | { readonly type: 'close' };

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
