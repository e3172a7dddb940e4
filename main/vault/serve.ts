import { randomUUID } from 'node:crypto';
import { createLog, standardErrorSink } from '../logging/log.ts';
import { composeVault } from './compose.ts';
import { costForThisMachine, deriveKey } from './keys/argon2.ts';
import type { Timing } from './lock/timing.ts';
import { judgePlace } from './place/judge-place.ts';
import { lookAtPlace } from './place/look-at-place.ts';
import { isOnSameDisk } from './place/same-disk.ts';
import { LOCKED_EXIT_CODE } from './process-messages.ts';
import { createRemoteHost } from './remote-host.ts';
import { type ShellPort, shellPort } from './shell-port.ts';
import { systemClock } from './system-clock.ts';

/** Long enough for the last answer to leave this process. */
const LAST_WORDS_MS = 20;

/**
 * What the vault process does from its start to its end: it serves the shell that started it, with the folder of the vaults as
 * its first argument, until it locks or the shell is gone. A second argument is the folder for the
 * documents of this user.
 */
export function serveVault(timing: Timing): void {
  const folder = process.argv[2];
  if (!folder) throw new Error('the vault process needs the folder with the vaults');
  serve(shellPort(), folder, timing);
}

function serve(port: ShellPort, vaultsFolder: string, timing: Timing): void {
  const { host, receive } = createRemoteHost(port.send);
  const vault = composeVault({
    vaultsFolder,
    lookForPlaceProblem: () => judgePlace(lookAtPlace(vaultsFolder)),
    isOnSameDisk,
    documentsFolder: process.argv[3],
    host,
    world: { clock: systemClock, newId: randomUUID },
    timing,
    deriveKey,
    newCost: () => costForThisMachine(),
    log: createLog(standardErrorSink),
    emit: (event) => port.send({ type: 'event', event }),
    onLocking: () => port.send({ type: 'locking' }),
    onLocked: () => setTimeout(() => process.exit(LOCKED_EXIT_CODE), LAST_WORDS_MS),
  });
  port.onMessage((message, answer) => {
    if (message.type === 'lock') void vault.lockSoon('signal');
    if (message.type === 'close' && !vault.lockSoon('closed')) process.exit(0);
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
