import { randomUUID } from 'node:crypto';
import { createLog, standardErrorSink } from '../logging/log.ts';
import { composeVault } from './compose.ts';
import { costForThisMachine, deriveKey } from './keys/argon2.ts';
import { LOCKED_EXIT_CODE } from './process-messages.ts';
import { createRemoteHost } from './remote-host.ts';
import { type ShellPort, shellPort } from './shell-port.ts';
import { systemClock } from './system-clock.ts';

/**
 * The vault process: holds the open database and everything that was ever read from it, and ends at every lock.
 * Started by a shell with one argument, the folder with the vaults.
 */
const folder = process.argv[2];
if (!folder) throw new Error('the vault process needs the folder with the vaults');
serve(shellPort(), folder);

function serve(port: ShellPort, vaultsFolder: string): void {
  const { host, receive } = createRemoteHost(port.send);
  const vault = composeVault({
    vaultsFolder,
    host,
    world: { clock: systemClock, newId: randomUUID },
    deriveKey,
    newCost: costForThisMachine,
    log: createLog(standardErrorSink),
    emit: (event) => port.send({ type: 'event', event }),
    onLocked: () => setTimeout(() => process.exit(LOCKED_EXIT_CODE), 20),
  });
  port.onMessage((message, answer) => {
    if (receive(message) || message.type !== 'request') return;
    const { id } = message;
    void vault.request(message.call).then((given) => answer({ type: 'answer', id, answer: given }));
  });
  port.onClosed(() => {
    vault.close();
    process.exit(0);
  });
  port.send({ type: 'ready' });
}
