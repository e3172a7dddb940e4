import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosaver } from '../../../renderer/bridge/autosaver.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Refusal } from '../../../shared/contract/errors.ts';

type Saved = Answer<{ readonly savedAt: string }>;

const saved: Saved = { ok: true, value: { savedAt: '2026-03-03T09:30:00.000Z' } };
const refused = (code: Refusal['code']): Saved => ({ ok: false, error: { code } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the autosaver', () => {
  it('saves once when someone stops typing', async () => {
    const { autosaver, written, place } = anAutosaver();
    for (const words of ['n', 'na', 'naar']) autosaver.offer(words, place);
    await vi.advanceTimersByTimeAsync(399);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(['naar']);
    expect(autosaver.state().savedAt).toBe('2026-03-03T09:30:00.000Z');
  });

  it('saves at least each second while someone types on', async () => {
    const moments: number[] = [performance.now()];
    const { autosaver, place } = anAutosaver(async () => {
      moments.push(performance.now());
      return saved;
    });
    for (let words = 'a'; words.length <= 100; words += 'a') {
      autosaver.offer(words, place);
      await vi.advanceTimersByTimeAsync(50);
    }
    const pauses = moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
    expect(pauses.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1000);
  });

  it('waits for one save before the next, so that the newest words come last', async () => {
    const answers: ((answer: Saved) => void)[] = [];
    const { autosaver, written, place } = anAutosaver(
      () => new Promise((resolve) => answers.push(resolve)),
    );
    autosaver.offer('eerst', place);
    await vi.advanceTimersByTimeAsync(400);
    autosaver.offer('daarna', place);
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual(['eerst']);
    answers.shift()?.(saved);
    await vi.advanceTimersByTimeAsync(400);
    expect(written).toEqual(['eerst', 'daarna']);
  });

  it('says why a save was refused, tries again by itself, and is quiet once it worked', async () => {
    let answer = refused('disk-full');
    const { autosaver, written, place } = anAutosaver(async () => answer);
    autosaver.offer('naar de moskee', place);
    await vi.advanceTimersByTimeAsync(400);
    expect(autosaver.state().trouble).toEqual({ code: 'disk-full' });
    answer = saved;
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual(['naar de moskee', 'naar de moskee']);
    expect(autosaver.state().trouble).toBeNull();
  });

  it('has everything saved when a flush is done, also what was typed during a save', async () => {
    let answer: (answer: Saved) => void = () => undefined;
    const { autosaver, written, place } = anAutosaver(
      () => new Promise((resolve) => (answer = resolve)),
    );
    autosaver.offer('eerst', place);
    await vi.advanceTimersByTimeAsync(400);
    autosaver.offer('daarna', place);
    const flushed = autosaver.flush();
    answer(saved);
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['eerst', 'daarna']);
    answer(saved);
    await flushed;
    expect(autosaver.state().trouble).toBeNull();
  });

  it('keeps what could not be saved when the screen is left, and lets go of it once it is', async () => {
    let answer = refused('write-failed');
    const { autosaver, place, kept } = anAutosaver(async () => answer);
    autosaver.offer('naar mijn zus', place);
    await autosaver.leave();
    expect(kept).toEqual(['naar mijn zus']);
    answer = saved;
    await autosaver.leave();
    expect(kept.at(-1)).toBeNull();
  });

  it('keeps nothing when the vault has closed', async () => {
    const { autosaver, place, kept } = anAutosaver(async () => refused('vault-locked'));
    autosaver.offer('naar mijn zus', place);
    await autosaver.leave();
    expect(kept.at(-1)).toBeNull();
  });

  it('saves at once what an earlier screen left unsaved', async () => {
    const { autosaver, written, place } = anAutosaver(async () => saved, { isSaved: false });
    autosaver.offer('', place);
    await vi.advanceTimersByTimeAsync(400);
    expect(written).toEqual(['']);
  });
});

function anAutosaver(
  answer: () => Promise<Saved> = async () => saved,
  { isSaved = true }: { isSaved?: boolean } = {},
) {
  const written: string[] = [];
  const kept: (string | null)[] = [];
  const place = {
    save: (words: string) => {
      written.push(words);
      return answer();
    },
    keep: (words: string | null) => kept.push(words),
  };
  return { autosaver: createAutosaver({ value: '', isSaved, delayMs: 400 }), written, kept, place };
}
