import { expect, it } from 'vitest';
import { createAutosaver } from '../../../renderer/bridge/autosaver.ts';

it('lets go of a kept draft when all of it was saved before the screen is left', async () => {
  const kept: (string | null)[] = [];
  const saver = createAutosaver({ value: 'ouder, niet bewaard', isSaved: false, delayMs: 1 });
  saver.offer('nieuwer', {
    save: async () => ({ ok: true, value: { savedAt: '2026-03-03T09:30:00.000Z' } }),
    keep: (unsaved) => kept.push(unsaved),
  });
  await saver.flush();
  await saver.leave();
  expect(kept).toEqual([null]);
});
