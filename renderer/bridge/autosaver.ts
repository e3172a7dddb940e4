import type { Answer } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';
import { Instant } from '../../shared/primitives/plain-date.ts';

/** The longest a change waits for its save, also while typing goes on. */
export const LONGEST_WAIT_MS = 800;

/** How long after a refusal it tries again by itself. */
const RETRY_MS = 5000;

/** Where the words of one screen go. */
export interface SafePlace<Value> {
  /** Writes them to the vault. */
  readonly save: (value: Value) => Promise<Answer<{ readonly savedAt: string }>>;
  /** Holds what is not in the vault yet when the screen is left; `null` once it is. */
  readonly keep?: (unsaved: Value | null) => void;
}

export interface SaveState {
  /** When it was last saved; `null` before the first time. */
  readonly savedAt: Instant | null;
  /** Why the last save was refused; `null` once a save succeeded. */
  readonly trouble: Refusal | null;
}

export interface Autosaver<Value> {
  /** The value as it stands on the screen now. The same value again changes nothing. */
  offer(value: Value, place: SafePlace<Value>): void;
  /** Saves what is not saved; resolves when the vault has answered, whatever it answered. */
  flush(): Promise<void>;
  /** Flushes once more and stops trying; what is then still unsaved is kept, unless the vault has closed. */
  leave(): Promise<void>;
  state(): SaveState;
  subscribe(listener: () => void): () => void;
}

/**
 * Saves a value shortly after it stops changing, and at intervals while it keeps changing. One save at a time, so
 * that an older value never overtakes a newer one.
 */
export function createAutosaver<Value>(start: {
  readonly value: Value;
  readonly isSaved: boolean;
  readonly delayMs: number;
}): Autosaver<Value> {
  let latest = start.value;
  let version = start.isSaved ? 0 : 1;
  let savedVersion = 0;
  let place: SafePlace<Value> | undefined;
  let unsavedSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let hasLeft = false;
  let state: SaveState = { savedAt: null, trouble: null };
  const listeners = new Set<() => void>();

  const isUnsaved = () => version !== savedVersion;

  function planSoon() {
    const now = performance.now();
    unsavedSince ??= now;
    plan(Math.max(0, Math.min(start.delayMs, unsavedSince + LONGEST_WAIT_MS - now)));
  }

  function plan(waitMs: number) {
    if (hasLeft || running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), waitMs);
  }

  function saveNow(): Promise<void> {
    clearTimeout(timer);
    running ??= saveOnce().finally(() => {
      running = undefined;
      if (!isUnsaved()) return;
      if (state.trouble === null) planSoon();
      else plan(RETRY_MS);
    });
    return running;
  }

  async function saveOnce() {
    if (!place) return;
    unsavedSince = undefined;
    const attempted = version;
    const answer = await place.save(latest);
    if (answer.ok) {
      savedVersion = attempted;
      report({ savedAt: Instant.parse(answer.value.savedAt), trouble: null });
    } else {
      report({ savedAt: state.savedAt, trouble: answer.error });
    }
  }

  function report(now: SaveState) {
    state = now;
    for (const listener of listeners) listener();
  }

  async function flush() {
    if (running) await running;
    if (isUnsaved()) await saveNow();
  }

  return {
    offer(value, to) {
      place = to;
      if (value !== latest) {
        latest = value;
        version += 1;
        planSoon();
      } else if (isUnsaved() && timer === undefined) {
        planSoon();
      }
    },
    flush,
    async leave() {
      hasLeft = true;
      clearTimeout(timer);
      if (!isUnsaved()) {
        // What an earlier visit kept is in the vault by now; it must not come back over what is newer.
        place?.keep?.(null);
        return;
      }
      place?.keep?.(latest);
      await flush();
      if (!isUnsaved() || state.trouble?.code === 'vault-locked') place?.keep?.(null);
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
