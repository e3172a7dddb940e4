import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedBrowser } from '../../../main/host/chromium/find-browser.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import type { FaultRow } from '../harness/fault-row.ts';
import { isTraffic, networkCalls, TRACED_CALLS } from '../network-calls.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const LONGEST_STORY_MS = 900_000;

/**
 * The whole story is played in an empty network namespace with every network call recorded: no process of ours opens a
 * socket, and the browser sends no byte and looks up no name. The controls must be found: a planted fetch, and a name that a
 * browser is sent to without our guards.
 */
export const noNetwork: FaultRow = {
  promise: 'P4',
  name: 'no-network',
  isNodeOnly: false,
  async run() {
    const reason = reasonNotToRun();
    if (reason) return { notRun: reason };
    const folder = tempFolder();
    try {
      const story = join(root, 'main', 'cli', 'demo.ts');
      const out = join(folder.path, 'papers');
      const trace = join(folder.path, 'story.trace');
      const played = underStrace(trace, [process.execPath, story, '--out', out]);
      const recorded = readFileSync(trace, 'utf8');
      const calls = networkCalls(recorded);
      const ours = calls.filter(({ program }) => program.startsWith('node'));
      const sent = calls.filter(isTraffic);
      const failures = [...new Set([...ours, ...sent])].map(
        ({ program, line }) => `${program}: ${line}`,
      );
      if (played.status !== 0)
        failures.push(`the story did not come to its end: ${played.output.slice(-300)}`);
      return {
        tries: recorded.split('\n').length,
        failures,
        controlFailedAsItMust:
          plantedFetchIsFound(join(folder.path, 'planted.trace')) &&
          lookupInBrowserIsFound(join(folder.path, 'lookup.trace')),
        figures: `the whole story played without a network, ${recorded.split('\n').length} recorded calls, ${failures.length} to the outside`,
      };
    } finally {
      folder.remove();
    }
  },
};

function plantedFetchIsFound(trace: string): boolean {
  const planted = `fetch('http://192.0.2.1/').catch(() => process.exit(0))`;
  underStrace(trace, [process.execPath, '--eval', planted]);
  const ours = networkCalls(readFileSync(trace, 'utf8')).filter(({ program }) =>
    program.startsWith('node'),
  );
  return ours.some(({ call }) => call === 'connect') && ours.some(isTraffic);
}

/** A lookup ends at the connect of a UDP socket when there is no network: were that not seen, a name asked for would not be. */
function lookupInBrowserIsFound(trace: string): boolean {
  const program = join(import.meta.dirname, '..', 'harness', 'look-up-in-browser.ts');
  underStrace(trace, [process.execPath, program, installedBrowser() ?? '']);
  const calls = networkCalls(readFileSync(trace, 'utf8'));
  return calls.some((found) => !found.program.startsWith('node') && isTraffic(found));
}

/** Runs a command without any network and writes its network calls to a file. */
function underStrace(
  trace: string,
  command: readonly string[],
): { status: number | null; output: string } {
  const strace = [
    'strace',
    '-f',
    '-yy',
    '--seccomp-bpf',
    '-e',
    `trace=${TRACED_CALLS}`,
    '-o',
    trace,
  ];
  const run = spawnSync('unshare', [...namespace(), ...strace, ...command], {
    cwd: root,
    encoding: 'utf8',
    timeout: LONGEST_STORY_MS,
  });
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
