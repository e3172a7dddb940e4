import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Makes this the only Naast on a data folder. When there is one already, that one is asked to show its window and
 * `undefined` comes back. The line between them is a socket file (a named pipe on Windows), never the network.
 */
export async function claimSingleInstance(
  dataFolder: string,
  onSecondStart: () => void,
): Promise<{ release(): void } | undefined> {
  const address = meetingPlace(dataFolder);
  if (await greet(address)) return undefined;
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = await listen(address, onSecondStart);
  return { release: () => server.close() };
}

/** Socket paths may be 107 bytes at most, so the folder stands in it as a hash. */
function meetingPlace(dataFolder: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\naast-${name}`;
  const folder = process.env.XDG_RUNTIME_DIR ?? join(tmpdir(), `naast-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `naast-${name}`);
}

function greet(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(address);
    line.once('connect', () => {
      line.end('show');
      resolve(true);
    });
    // Nobody there, or a socket file left by a crash: we are the first.
    line.once('error', () => resolve(false));
  });
}

function listen(address: string, onGreeting: () => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((line) => {
      line.resume();
      onGreeting();
    });
    server.once('error', reject);
    server.listen(address, () => resolve(server));
  });
}
