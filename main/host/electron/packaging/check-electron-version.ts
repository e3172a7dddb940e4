import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { programFolder } from '../../app-folders.ts';
import { electronAge } from './electron-is-current.ts';

/**
 * The first step of `npm run package`: asks the registry whether the Electron that would be packaged is still looked after, and stops
 * when it is not. Only here: nothing that runs at a user's, and no test, asks a network.
 */
const manifest = z
  .object({ devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8')));
const { electron } = manifest.devDependencies;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const answer = execFileSync(npm, ['view', 'electron', 'time', '--json'], { encoding: 'utf8' });
const published = z.record(z.string(), z.string()).parse(JSON.parse(answer));
const age = electronAge(electron, { published, today: new Date() });
if (age !== 'current') {
  console.error(`Electron ${electron} is ${age}: update it before a Naast is packaged with it.`);
  process.exit(1);
}
