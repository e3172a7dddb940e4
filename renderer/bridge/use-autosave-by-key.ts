import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';
import { ok } from '../../shared/primitives/result.ts';
import { type Autosaver, createAutosaver } from './autosaver.ts';
import { useFlushBeforeLock } from './flush.tsx';

const DELAY_MS = 400;

/** Fields that save themselves, each known by its key. What was typed stays until it is saved, whatever happens. */
export interface AutosaveByKey<Key extends string, Value> {
  /** What stands in a field since it was changed here; `undefined` when it was not. */
  valueIn(key: Key): Value | undefined;
  /** Whether what stands in a field is saved as it stands. */
  isSaved(key: Key): boolean;
  /** Why a field could not be saved. */
  refusalOf(key: Key): Refusal | undefined;
  readonly refused: readonly (readonly [key: Key, refusal: Refusal])[];
  change(key: Key, value: Value): void;
  /** Saves at once, also what was refused before; resolves when the vault has answered. */
  saveNow(): Promise<void>;
}

interface Field<Value> {
  readonly value: Value;
  readonly isSaved: boolean;
  readonly refusal?: Refusal | undefined;
}

/**
 * An autosaver for each field of a row of fields, with what it promises: while one types, before the vault locks, when the
 * screen is left, and again by itself after a refusal. `save` gives `null` for what cannot be saved as it stands: it waits for
 * the next change.
 */
export function useAutosaveByKey<Key extends string, Value>(parts: {
  readonly save: (key: Key, value: Value) => Promise<Answer<unknown> | null>;
  readonly onSaved: () => void;
}): AutosaveByKey<Key, Value> {
  const [fields, setFields] = useState<ReadonlyMap<Key, Field<Value>>>(new Map());
  const [savers] = useState(() => new Map<Key, Autosaver<Value>>());
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });

  const save = async (key: Key, value: Value) => {
    const answer = await latest.current.save(key, value);
    const done = ok({ savedAt: new Date().toISOString() });
    if (answer === null) return done;
    if (answer.ok) latest.current.onSaved();
    const refusal = answer.ok ? undefined : answer.error;
    setFields((now) => {
      const typed = now.get(key)?.value ?? value;
      return new Map(now).set(key, {
        value: typed,
        isSaved: answer.ok && typed === value,
        refusal,
      });
    });
    return answer.ok ? done : answer;
  };
  const saveNow = useCallback(async () => {
    await Promise.all([...savers.values()].map((saver) => saver.flush()));
  }, [savers]);

  useFlushBeforeLock(saveNow);
  useEffect(
    () => () => {
      for (const saver of savers.values()) void saver.leave();
    },
    [savers],
  );

  return {
    valueIn: (key) => fields.get(key)?.value,
    isSaved: (key) => fields.get(key)?.isSaved ?? true,
    refusalOf: (key) => fields.get(key)?.refusal,
    refused: [...fields].flatMap(([key, { refusal }]) =>
      refusal ? [[key, refusal] as const] : [],
    ),
    change(key, value) {
      const saver =
        savers.get(key) ?? createAutosaver({ value, isSaved: false, delayMs: DELAY_MS });
      savers.set(key, saver);
      saver.offer(value, { save: (typed) => save(key, typed) });
      setFields((now) =>
        new Map(now).set(key, { value, isSaved: false, refusal: now.get(key)?.refusal }),
      );
    },
    saveNow,
  };
}
