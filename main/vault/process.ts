import { systemTiming } from './lock/timing.ts';
import { serveVault } from './serve.ts';

/**
 * The vault process: holds the open database and everything that was ever read from it, and ends at every lock.
 * Started by a shell with the folder with the vaults and the one for documents.
 */
serveVault(systemTiming);
