import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../shared/features/notes/changed-lines.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { aLine, aTopic } from '../../support/builders.ts';

const bed = aLine({ text: 'Het bed lukt niet meer.', position: 1 });
const windows = aLine({ text: 'De ramen ook niet.', position: 2 });

describe('changedLines', () => {
  it('is nothing when nothing changed', () => {
    expect(changedLines([bed, windows], [{ ...bed }, windows])).toEqual({
      changed: [],
      removed: [],
    });
  });

  it.each<[string, NoteLine]>([
    ['the words', { ...windows, text: 'De ramen lukken nog wel.' }],
    ['the speaker', { ...windows, speaker: 'relative' }],
    ['the mark', { ...windows, mark: 'key_point' }],
    ['the position', { ...windows, position: 1.5 }],
    ['the kind', { ...aTopic(windows.text, 2), id: windows.id }],
  ])('is the one line when %s changed', (_, line) => {
    expect(changedLines([bed, windows], [bed, line])).toEqual({ changed: [line], removed: [] });
  });

  it('names a line that is gone and gives one that is new', () => {
    const door = aLine({ text: 'De deur klemt.' });
    expect(changedLines([bed, windows], [bed, door])).toEqual({
      changed: [door],
      removed: [windows.id],
    });
  });

  it('brings what was stored to what is on screen, and writes no line that is the same', () => {
    const pool = Array.from({ length: 8 }, (_, at) => aLine({ text: `zin ${at}`, position: at }));
    const notes = fc
      .subarray(pool)
      .chain((lines) =>
        fc
          .array(fc.constantFrom('', ' en meer'), { minLength: 8, maxLength: 8 })
          .map((ends) =>
            lines.map((line, at) => ({ ...line, text: line.text + (ends[at] ?? '') })),
          ),
      );
    fc.assert(
      fc.property(notes, notes, (before, after) => {
        const { changed, removed } = changedLines(before, after);
        const stored = new Map<NoteLineId, NoteLine>(before.map((line) => [line.id, line]));
        for (const line of changed) expect(stored.get(line.id)).not.toEqual(line);
        for (const id of removed) expect(stored.delete(id)).toBe(true);
        for (const line of changed) stored.set(line.id, line);
        const byPosition = [...stored.values()].toSorted((one, two) => one.position - two.position);
        expect(byPosition).toEqual(after);
      }),
    );
  });
});
