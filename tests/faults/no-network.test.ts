import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../main/host/chromium/find-browser.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { isTraffic, networkCalls, TRACED_CALLS } from './network-calls.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = tempFolder();
afterAll(() => folder.remove());

const whyNot = reasonNotToRun();
if (whyNot) console.log(`not run: ${whyNot}`);

describe.runIf(!whyNot)('the whole story', () => {
  it('plays in an empty network namespace, opens no socket of ours and sends no byte of the browser', () => {
    const trace = join(folder.path, 'story.trace');
    const played = underStrace(trace, [
      process.execPath,
      join(root, 'main', 'cli', 'demo.ts'),
      '--out',
      join(folder.path, 'papers'),
    ]);
    expect(played.status, played.output).toBe(0);
    const calls = networkCalls(readFileSync(trace, 'utf8'));
    const ours = calls.filter(({ program }) => program.startsWith('node'));
    expect(ours).toEqual([]);
    expect(calls.filter(isTraffic)).toEqual([]);
  }, 600_000);

  it('would be caught: a planted fetch is found', () => {
    const trace = join(folder.path, 'planted.trace');
    const planted = `fetch('http://192.0.2.1/').catch(() => process.exit(0))`;
    underStrace(trace, [process.execPath, '--eval', planted]);
    const ours = networkCalls(readFileSync(trace, 'utf8')).filter(({ program }) =>
      program.startsWith('node'),
    );
    expect(ours.map(({ call }) => call)).toContain('connect');
    expect(ours.some(isTraffic)).toBe(true);
  }, 120_000);
});

/** Runs a command without any network and writes its network calls to a file. */
function underStrace(
  trace: string,
  command: readonly string[],
): { status: number | null; output: string } {
  const run = spawnSync(
    'unshare',
    [
      ...namespace(),
      'strace',
      '-f',
      '-yy',
      '--seccomp-bpf',
      '-e',
      `trace=${TRACED_CALLS}`,
      '-o',
      trace,
      ...command,
    ],
    { cwd: root, encoding: 'utf8', timeout: 580_000 },
  );
  return { status: run.status, output: `${run.stdout}\n${run.stderr}` };
}

/** Anyone but root needs a namespace of users as well to make one of networks. */
function namespace(): string[] {
  return process.getuid?.() === 0 ? ['--net', '--'] : ['--user', '--map-root-user', '--net', '--'];
}

function reasonNotToRun(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has strace and network namespaces';
  if (spawnSync('strace', ['--version']).status !== 0) return 'strace is not installed';
  if (spawnSync('unshare', [...namespace(), 'true']).status !== 0) {
    return 'network namespaces are not allowed here';
  }
  if (spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status !== 0) {
    return 'strace may not follow processes here';
  }
  if (!installedBrowser()) return 'no Chromium, Chrome or Edge is installed';
  return undefined;
}
