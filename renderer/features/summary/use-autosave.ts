import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { useFlushBeforeLock } from '../../bridge/flush.tsx';

/** The longest that typing goes on before it is saved, in milliseconds: a power cut takes no more than this. */
const AUTOSAVE_MS = 800;

/** Fields that save themselves, each known by its key. What was typed stays until it is saved, whatever happens. */
export interface Autosave<Key extends string, Value> {
  /** What stands in a field since it was changed here; `undefined` when it was not. */
  valueIn(key: Key): Value | undefined;
  /** Whether what stands in a field is saved as it stands. */
  isSaved(key: Key): boolean;
  /** Why a field could not be saved. */
  refusalOf(key: Key): Refusal | undefined;
  readonly refused: readonly (readonly [key: Key, refusal: Refusal])[];
  change(key: Key, value: Value): void;
  /** Saves at once, also what was refused before. */
  saveNow(): Promise<void>;
}

interface Field<Value> {
  readonly value: Value;
  readonly isSaved: boolean;
  readonly refusal?: Refusal | undefined;
}

/**
 * Saves while one types, before the vault locks and when the screen is left; one save after the other. `save` gives
 * `null` for what cannot be saved as it stands: it waits for the next change.
 */
export function useAutosave<Key extends string, Value>(parts: {
  readonly save: (key: Key, value: Value) => Promise<Answer<unknown> | null>;
  readonly onSaved: () => void;
}): Autosave<Key, Value> {
  const [fields, setFields] = useState<ReadonlyMap<Key, Field<Value>>>(new Map());
  const unsaved = useRef(new Map<Key, Value>());
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });

  const saveAll = useCallback(async () => {
    for (const [key, value] of [...unsaved.current]) {
      const answer = await latest.current.save(key, value);
      if (answer === null) continue;
      const isSaved = answer.ok && unsaved.current.get(key) === value;
      if (isSaved) unsaved.current.delete(key);
      if (answer.ok) latest.current.onSaved();
      const refusal = answer.ok ? undefined : answer.error;
      setFields((now) => {
        const typed = now.get(key)?.value ?? value;
        return withField(now, key, { value: typed, isSaved, refusal });
      });
    }
  }, []);

  const saveNow = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    running.current = running.current.then(saveAll);
    return running.current;
  }, [saveAll]);

  useFlushBeforeLock(saveNow);
  useEffect(() => () => void saveNow(), [saveNow]);

  return {
    valueIn: (key) => fields.get(key)?.value,
    isSaved: (key) => fields.get(key)?.isSaved ?? true,
    refusalOf: (key) => fields.get(key)?.refusal,
    refused: [...fields].flatMap(([key, { refusal }]) =>
      refusal ? [[key, refusal] as const] : [],
    ),
    change(key, value) {
      unsaved.current.set(key, value);
      setFields((now) =>
        withField(now, key, { value, isSaved: false, refusal: now.get(key)?.refusal }),
      );
      timer.current ??= setTimeout(() => void saveNow(), AUTOSAVE_MS);
    },
    saveNow,
  };
}

function withField<Key, Value>(
  fields: ReadonlyMap<Key, Field<Value>>,
  key: Key,
  field: Field<Value>,
): ReadonlyMap<Key, Field<Value>> {
  return new Map(fields).set(key, field);
}
