import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz -- [--seconds N] [--seed S] [--path P] [--part gate|line|bridge]`: sends random and spoiled calls to the real
 * gate, raw messages to the vault process, and calls of foreign frames to the bridge, for so long. The
 * work is done in a process of its own, so that a crash or a hang of it is told as a finding, with what was sent last.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    path: { type: 'string' },
    part: { type: 'string', default: '' },
  },
});
const seed = values.seed ?? String(randomInt(2 ** 31));
/** No call may take longer; the slowest writes the most a note may hold. */
const LONGEST_CALL_MS = 30_000;

console.log(`Fuzzing every call for ${values.seconds} s with --seed ${seed} …`);
const program = join(import.meta.dirname, 'worker.ts');
const worker = fork(program, [values.seconds, seed, values.path ?? '', values.part], {
  serialization: 'advanced',
});
let last = 'nothing was sent yet';
let watch = setTimeout(onHang, LONGEST_CALL_MS);
worker.on('message', (message) => {
  last = String(message);
  clearTimeout(watch);
  watch = setTimeout(onHang, LONGEST_CALL_MS);
});
worker.once('exit', (code, signal) => {
  clearTimeout(watch);
  process.exitCode = code === 0 ? 0 : 1;
  if (code === 0 || code === 1) return;
  console.error(`The process ended by ${signal ?? code}; sent last: ${last}`);
  console.error(`Again: npm run fuzz -- --seed ${seed}`);
});

function onHang(): void {
  console.error(`No answer within ${LONGEST_CALL_MS / 1000} s; sent last: ${last}`);
  worker.kill('SIGKILL');
}
