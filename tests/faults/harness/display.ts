import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A display of one's own, that nobody sees; `undefined` when there is no Xvfb here. */
export async function ownDisplay(): Promise<{ name: string; remove(): void } | undefined> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const failed = new Promise<undefined>((resolve) => {
    server.once('error', () => resolve(undefined));
    server.once('exit', () => resolve(undefined));
  });
  const number = once(server.stdout, 'data').then(([text]) => String(text).trim());
  const name = await Promise.race([failed, number]);
  return name === undefined ? undefined : { name: `:${name}`, remove: () => server.kill() };
}
