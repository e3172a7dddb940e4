import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { superviseChromium } from '../../main/host/chromium/supervisor.ts';
import { BROKEN_AT_START_MS } from '../../main/host/session-end.ts';
import { LOCKED_EXIT_CODE } from '../../main/vault/process-messages.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** How a played session goes: whether its window was shown, how long it lasts after that, and the code it ends with. */
interface PlayedSession {
  readonly shown: boolean;
  readonly lastsMs: number;
  readonly code: number;
}

const locked: PlayedSession = { shown: true, lastsMs: 0, code: LOCKED_EXIT_CODE };
const closed: PlayedSession = { shown: true, lastsMs: 0, code: 0 };

describe('the supervisor of the Chromium shell', () => {
  it('starts the next session after each lock, locked, and ends when the window is closed', async () => {
    const { end, started } = await supervise([locked, locked, closed]);
    expect(end).toBe('closed');
    expect(started.map(({ withStory }) => withStory)).toEqual([true, false, false]);
  });

  it('starts the next session after one that broke while someone worked in it', async () => {
    const broken = { shown: true, lastsMs: BROKEN_AT_START_MS + 200, code: 1 };
    const { end, started } = await supervise([broken, closed]);
    expect(end).toBe('closed');
    expect(started).toHaveLength(2);
  });

  it('does not start one after the other when they break at their start', async () => {
    const { end, started } = await supervise([{ shown: true, lastsMs: 0, code: 1 }]);
    expect(end).toBe('no-window');
    expect(started).toHaveLength(1);
  });

  it('says that there is no window when none was shown', async () => {
    const { end } = await supervise([{ shown: false, lastsMs: 0, code: 1 }]);
    expect(end).toBe('no-window');
  });
});

async function supervise(sessions: readonly PlayedSession[]) {
  const folder = tempFolder();
  onTestFinished(folder.remove);
  const log = join(folder.path, 'started');
  const left = join(folder.path, 'left');
  writeFileSync(log, '');
  writeFileSync(left, JSON.stringify(sessions));
  const sessionProgram = join(folder.path, 'session.mjs');
  writeFileSync(sessionProgram, programThatPlays({ log, left }));
  const dataFolder = join(folder.path, 'data');
  mkdirSync(dataFolder);
  const end = await superviseChromium({
    browserPath: '/no/browser',
    dataFolder,
    withStory: true,
    sessionProgram,
    say: () => undefined,
  });
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return { end, started: lines.map((line) => JSON.parse(line) as { withStory: boolean }) };
}

/** A session without a browser and a vault: it writes down how it was started, and ends as the next of the list says. */
function programThatPlays({ log, left }: { log: string; left: string }): string {
  return `
    import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(log)}, process.argv[2] + '\\n');
    const [mine, ...others] = JSON.parse(readFileSync(${JSON.stringify(left)}, 'utf8'));
    writeFileSync(${JSON.stringify(left)}, JSON.stringify(others));
    const end = () => setTimeout(() => process.exit(mine.code), mine.lastsMs);
    if (mine.shown) process.send('shown', end); else end();
  `;
}
