import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FlushersProvider, useFlushers } from '../../../renderer/bridge/flush.tsx';
import { useAutosaveByKey } from '../../../renderer/bridge/use-autosave-by-key.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('fields that save themselves, each by its key', () => {
  it('are saved within a second while typing goes on, each with its own last words', async () => {
    const { fields, written } = shown();
    for (let typed = 1; typed <= 19; typed += 1) {
      act(() => fields().change('a', 'a'.repeat(typed)));
      await wait(50);
    }
    expect(written.length).toBeGreaterThan(0);
    act(() => fields().change('b', 'ander veld'));
    await wait(400);
    expect(written).toContainEqual(['a', 'a'.repeat(19)]);
    expect(written).toContainEqual(['b', 'ander veld']);
    expect(fields().isSaved('a')).toBe(true);
  });

  it('keep what was refused, say so, and try again by themselves', async () => {
    const { fields, written, disk } = shown();
    disk.answer = fail({ code: 'disk-full' });
    act(() => fields().change('a', 'woorden'));
    await wait(400);
    expect(fields().refusalOf('a')?.code).toBe('disk-full');
    expect(fields().valueIn('a')).toBe('woorden');
    expect(fields().isSaved('a')).toBe(false);
    disk.answer = ok({});
    await wait(5_000);
    expect(fields().refusalOf('a')).toBeUndefined();
    expect(fields().isSaved('a')).toBe(true);
    expect(written).toHaveLength(2);
  });

  it('are saved before the vault locks and when the screen is left, without waiting', async () => {
    const { fields, written, lock, leave } = shown();
    act(() => fields().change('a', 'voor het slot'));
    await act(lock);
    expect(written).toEqual([['a', 'voor het slot']]);
    act(() => fields().change('a', 'voor het weggaan'));
    leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(written.at(-1)).toEqual(['a', 'voor het weggaan']);
  });

  it('wait for the next change when what stands there cannot be saved as it is', async () => {
    const { fields, written, disk } = shown();
    disk.answer = null;
    act(() => fields().change('a', ''));
    await wait(20_000);
    expect(written).toHaveLength(1);
    expect(fields().isSaved('a')).toBe(false);
    disk.answer = ok({});
    act(() => fields().change('a', 'toch iets'));
    await wait(400);
    expect(fields().isSaved('a')).toBe(true);
  });
});

function shown() {
  const written: [string, string][] = [];
  const disk: { answer: Answer<unknown> | null } = { answer: ok({}) };
  const save = async (key: string, value: string) => {
    written.push([key, value]);
    return disk.answer;
  };
  const wrapper = (props: { children: ReactNode }) => <FlushersProvider {...props} />;
  const { result, unmount } = renderHook(
    () => ({
      fields: useAutosaveByKey({ save, onSaved: () => undefined }),
      flushers: useFlushers(),
    }),
    { wrapper },
  );
  return {
    written,
    disk,
    fields: () => result.current.fields,
    lock: () => result.current.flushers.runAll(),
    leave: unmount,
  };
}
