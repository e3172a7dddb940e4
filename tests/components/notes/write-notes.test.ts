import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNotesWriter } from '../../../renderer/features/notes/write-notes.ts';
import type { ChangedLines } from '../../../shared/features/notes/changed-lines.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { aLine } from '../../support/builders.ts';

/** What a vault does with changes, and what it was sent. */
function aStore() {
  const rows = new Map<string, NoteLine>();
  const sent: ChangedLines[] = [];
  return {
    sent,
    isFull: false,
    async take(this: { isFull: boolean }, parts: readonly ChangedLines[]) {
      if (this.isFull) return fail({ code: 'disk-full' as const });
      sent.push(...parts);
      for (const id of parts.flatMap(({ removed }) => removed)) rows.delete(id);
      for (const line of parts.flatMap(({ changed }) => changed)) rows.set(line.id, line);
      return ok({ savedAt: '2026-03-03T09:30:00.000Z' });
    },
    texts: () =>
      [...rows.values()]
        .toSorted((one, other) => one.position - other.position)
        .map(({ text }) => text),
  };
}

const pool = Array.from({ length: 8 }, (_, index) => aLine({ text: `regel ${index}` }));

describe('saving the notes', () => {
  it('leaves in the vault what stands on the screen, after any row of changes', async () => {
    const screens = fc.array(fc.shuffledSubarray(pool), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(screens, async (shown) => {
        const store = aStore();
        const write = createNotesWriter([], (parts) => store.take(parts));
        for (const lines of shown) {
          await write(lines);
          expect(store.texts()).toEqual(lines.map(({ text }) => text));
        }
      }),
    );
  });

  it('sends one line when one line changed', async () => {
    const store = aStore();
    const write = createNotesWriter([], (parts) => store.take(parts));
    await write(pool);
    const [first, ...others] = pool;
    if (!first) throw new Error('the pool is empty');
    await write([{ ...first, text: 'anders' }, ...others]);
    expect(store.sent[1]).toMatchObject({ changed: [{ text: 'anders' }], removed: [] });
  });

  it('sends again what was refused', async () => {
    const store = aStore();
    const write = createNotesWriter([], (parts) => store.take(parts));
    store.isFull = true;
    expect(await write(pool)).toEqual({ ok: false, error: { code: 'disk-full' } });
    store.isFull = false;
    await write(pool);
    expect(store.texts()).toEqual(pool.map(({ text }) => text));
  });

  it('sends a very long paste in parts', async () => {
    const store = aStore();
    const write = createNotesWriter([], (parts) => store.take(parts));
    await write(Array.from({ length: 12_000 }, (_, index) => aLine({ text: `regel ${index}` })));
    expect(store.sent.map(({ changed }) => changed.length)).toEqual([5000, 5000, 2000]);
  });
});
