import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildShellWhenStale } from '../../main/host/electron/build-shell.ts';
import { electronBinary } from '../../main/host/electron/electron-binary.ts';
import { electronShell } from './electron-shell.ts';
import { hostSuite } from './host-suite.ts';
import { needPageToShow } from './page-to-show.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Tests fetch nothing of this size by themselves: only an Electron that is there already is used.
const binary = await electronBinary({
  say: (line) => console.log(line),
  force: false,
  mayFetch: false,
});

if (binary) {
  beforeAll(async () => {
    await needPageToShow();
    await buildShellWhenStale(() => undefined);
  });
  hostSuite(electronShell(binary));
} else {
  describe('the Electron shell', () => {
    it('is not run where there is no Electron binary', async () => {
      console.log('not run: no Electron binary');
      const said: string[] = [];
      const search = { say: (line: string) => said.push(line), force: false, mayFetch: false };
      expect(await electronBinary(search)).toBeUndefined();
      expect(said).toEqual([]);
    });
  });
}
