import type { Moment } from './lock-rule.ts';

/** Time as the vault process has it; handed in, so that a test can let a day pass in no time. */
export interface Timing {
  now(): Moment;
  /** Does `work` every so many milliseconds until the returned function is called. */
  every(ms: number, work: () => void): () => void;
  /** Does `work` once, after so many milliseconds, unless the returned function is called before. */
  after(ms: number, work: () => void): () => void;
}

/** The clocks and timers of this computer. */
export const systemTiming: Timing = {
  now: () => ({ wallMs: Date.now(), monotonicMs: performance.now() }),
  every(ms, work) {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
