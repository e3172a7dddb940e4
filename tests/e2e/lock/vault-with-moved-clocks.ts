import { systemTiming, type Timing } from '../../../main/vault/lock/timing.ts';
import { serveVault } from '../../../main/vault/serve.ts';
import { readAhead } from './moved-clocks.ts';

/** The vault process as it is shipped, but for its clocks: those of the computer, moved as far as the test says. */
const timing: Timing = {
  ...systemTiming,
  now() {
    const { wallMs, monotonicMs } = systemTiming.now();
    const ahead = readAhead(process.argv[2] ?? '');
    return { wallMs: wallMs + ahead.wallMs, monotonicMs: monotonicMs + ahead.monotonicMs };
  },
};
serveVault(timing);
