import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createAutosaver, type SafePlace, type SaveState } from './autosaver.ts';
import { useFlushBeforeLock } from './flush.tsx';

const USUAL_DELAY_MS = 400;

interface AutosaveOptions<Value> {
  /** What stands on the screen now; another object when it changed. The first one counts as saved. */
  readonly value: Value;
  /** Writes it to the vault; keep it the same function between renders. Its refusal is shown as `trouble`. */
  readonly save: SafePlace<Value>['save'];
  /** How long after the last change; the first save of a long row of changes comes within a second anyway. */
  readonly delayMs?: number;
  /** The first value is not in the vault yet: see `useKeptDraft`. */
  readonly isUnsavedAtFirst?: boolean;
  /** Holds what could not be saved before the screen was left: see `useKeptDraft`. */
  readonly keep?: (unsaved: Value | null) => void;
}

export interface Autosave extends SaveState {
  /** Tries again now. */
  readonly retry: () => void;
}

/**
 * Saves while someone types, before the vault locks and when the screen is left. After a refusal it tries again by
 * itself and with every next change; what was typed is never touched.
 */
export function useAutosave<Value>(options: AutosaveOptions<Value>): Autosave {
  const { value, save, keep } = options;
  const [autosaver] = useState(() =>
    createAutosaver({
      value,
      isSaved: !options.isUnsavedAtFirst,
      delayMs: options.delayMs ?? USUAL_DELAY_MS,
    }),
  );
  const place = useMemo(() => ({ save, ...(keep && { keep }) }), [save, keep]);

  useEffect(() => autosaver.offer(value, place), [autosaver, value, place]);
  useFlushBeforeLock(autosaver.flush);
  useEffect(() => () => void autosaver.leave(), [autosaver]);

  const state = useSyncExternalStore(autosaver.subscribe, autosaver.state);
  return { ...state, retry: () => void autosaver.flush() };
}
