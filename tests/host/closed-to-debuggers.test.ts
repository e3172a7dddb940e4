import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFolder } from '../../main/host/app-folders.ts';
import { ownEnvironment, ownNodeArguments } from '../../main/host/own-environment.ts';
import { asksForDebugger } from '../../main/host/refuse-debuggers.ts';
import { testFolder } from './test-folder.ts';

describe('hardening of our own processes: DevTools, debug', () => {
  it('leaves out what would open a process of ours, and nothing else', () => {
    const given = {
      PATH: '/usr/bin',
      DISPLAY: ':0',
      XDG_SESSION_ID: '2',
      NODE_ENV: 'test',
      NODE_OPTIONS: '--inspect',
      NODE_EXTRA_CA_CERTS: '/tmp/x',
      CHROMIUM_FLAGS: '--remote-debugging-port=9222',
      CHROMIUM_USER_FLAGS: '--remote-debugging-port=9222',
      SSLKEYLOGFILE: '/tmp/keys',
      ELECTRON_RUN_AS_NODE: '1',
      nothing: undefined,
    };
    expect(Object.keys(ownEnvironment(given))).toEqual([
      'PATH',
      'DISPLAY',
      'XDG_SESSION_ID',
      'NODE_ENV',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'a vault process opens no debugger, by variable or by signal',
    async () => {
      const folder = testFolder();
      const started = async (env: NodeJS.ProcessEnv, execArgv: readonly string[]) => {
        const child = fork(join(programFolder(), 'main', 'vault', 'process.ts'), [folder.path], {
          env,
          execArgv: [...execArgv],
          silent: true,
        });
        let said = '';
        child.stderr?.on('data', (part) => {
          said += part;
        });
        await once(child, 'message');
        child.kill('SIGUSR1');
        await new Promise((resolve) => setTimeout(resolve, 700));
        child.kill('SIGKILL');
        await once(child, 'exit');
        return said;
      };
      const asked = { ...process.env, NODE_OPTIONS: '--inspect=0' };
      expect(await started(ownEnvironment(asked), ownNodeArguments)).not.toContain('Debugger');
      // Without our own arguments and environment it would.
      expect(await started(asked, [])).toContain('Debugger listening');
      folder.remove();
    },
  );

  it.each(['--inspect', '--inspect-brk=0', '--remote-debugging-port=1', '-inspect', '--debug'])(
    'npm start refuses %s',
    (flag) => {
      expect(asksForDebugger([flag])).toBe(true);
    },
  );

  it('npm start does not start with a debugger in the environment', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(programFolder(), 'main', 'cli', 'start.ts')],
      { env: { ...process.env, NODE_OPTIONS: '--inspect=0' }, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Naast does not start with a debugger attached.');
  });
});
