import type { Answer } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { HostMethod } from '../host/host.ts';

/** What the shell sends to the vault process. */
export type ToVault =
  | { readonly type: 'request'; readonly id: number; readonly call: unknown }
  | { readonly type: 'host-answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'host-failure'; readonly id: number; readonly code: string };

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
  | { readonly type: 'ready' };

/** The exit code of a vault process that locked: the shell starts the next, locked one. */
export const LOCKED_EXIT_CODE = 75;
