import type { FaultRow } from '../harness/fault-row.ts';
import { deletion } from './deletion.ts';
import { killLoop } from './kill-loop.ts';

/** Every proof, in the order of the promises. */
export const rows: readonly FaultRow[] = [killLoop, deletion];
