import { join } from 'node:path';
import { superviseChromium } from '../../../main/host/chromium/supervisor.ts';

/** The supervisor of the Chromium shell as `npm start` runs it, with a person played in its sessions. */
const [browserPath = '', dataFolder = ''] = process.argv.slice(2);
await superviseChromium({
  browserPath,
  dataFolder,
  withStory: false,
  sessionProgram: join(import.meta.dirname, 'played-session.ts'),
  say: (line) => console.error(line),
});
