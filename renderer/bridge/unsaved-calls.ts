import type { Answer, WireCall } from '../../shared/contract/contract.ts';
import type { ErrorCode, Refusal } from '../../shared/contract/errors.ts';
import { Instant } from '../../shared/primitives/plain-date.ts';
import { ok } from '../../shared/primitives/result.ts';
import { LONGEST_WAIT_MS } from './autosaver.ts';

/** What was typed and not taken, by the disk or by the vault, as the calls that would save it. In memory only, and gone when the vault locks. */
export interface UnsavedCalls {
  /**
   * Sends calls in order until one is refused; gives the last answer. What was not taken is held under `key`
   * (whose words they are) until a later send under that key succeeds. No calls: all under that key is saved.
   */
  send(key: string, calls: readonly WireCall[]): Promise<Answer<unknown>>;
  /** Sends everything that is held once more. */
  sendAgain(): Promise<void>;
  /** Why it was not taken; `null` when nothing is held. The same object until that changes. */
  refusal(): Refusal | null;
  /** A moment before which everything that was typed is saved; `null` when nothing is held. */
  savedUntil(): Instant | null;
  /** Where an emergency copy of all that is held was written; `null` when something is held that is in no copy. */
  keptAs(): string | null;
  /** These calls were written to an emergency copy there. */
  noteCopy(calls: readonly WireCall[], path: string): void;
  /** All that is held, oldest first. The same list until something changes. */
  held(): readonly WireCall[];
  forget(): void;
  subscribe(listener: () => void): () => void;
}

/** What the words are about is gone: there is no place for them any more, and a copy of them would outlive its deletion. */
const hasNoPlace: ReadonlySet<ErrorCode> = new Set(['not-found']);

export function createUnsavedCalls(
  request: (call: WireCall) => Promise<Answer<unknown>>,
): UnsavedCalls {
  const heldByKey = new Map<string, readonly WireCall[]>();
  const listeners = new Set<() => void>();
  let refusal: Refusal | null = null;
  let savedUntil: Instant | null = null;
  let held: readonly WireCall[] = [];
  let copy: { readonly of: string; readonly path: string } | null = null;

  function hold(key: string, calls: readonly WireCall[], why: Refusal | null) {
    if (calls.length > 0) {
      savedUntil ??= Instant.parse(new Date(Date.now() - LONGEST_WAIT_MS).toISOString());
      heldByKey.set(key, calls);
    } else heldByKey.delete(key);
    if (heldByKey.size === 0) clear();
    else if (why && why.code !== refusal?.code) refusal = why;
    report();
  }

  function clear() {
    refusal = null;
    savedUntil = null;
    copy = null;
  }

  function report() {
    held = [...heldByKey.values()].flat();
    for (const listener of listeners) listener();
  }

  async function send(key: string, calls: readonly WireCall[]): Promise<Answer<unknown>> {
    let answer: Answer<unknown> = ok({});
    for (const [at, call] of calls.entries()) {
      answer = await request(call);
      if (answer.ok) continue;
      if (!hasNoPlace.has(answer.error.code)) hold(key, calls.slice(at), answer.error);
      return answer;
    }
    if (heldByKey.has(key)) hold(key, [], null);
    return answer;
  }

  return {
    send,
    async sendAgain() {
      for (const [key, calls] of [...heldByKey]) {
        // Newer words under the same key may have been sent meanwhile.
        if (heldByKey.get(key) === calls) await send(key, calls);
      }
    },
    refusal: () => refusal,
    savedUntil: () => savedUntil,
    // What was typed since is not in the copy: then it must not be called safe.
    keptAs: () => (copy?.of === JSON.stringify(held) ? copy.path : null),
    noteCopy(calls, path) {
      copy = { of: JSON.stringify(calls), path };
      report();
    },
    held: () => held,
    forget() {
      heldByKey.clear();
      clear();
      report();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
