import type { FaultRow } from '../harness/fault-row.ts';
import { backupKills } from './backup-kills.ts';
import { damage } from './damage.ts';
import { deletion } from './deletion.ts';
import { diskFaultsRow } from './disk-faults.ts';
import { fullDisk } from './full-disk.ts';
import { killLoop } from './kill-loop.ts';
import { largeStepFaults } from './large-step-faults.ts';
import { markers } from './markers.ts';
import { memoryScan } from './memory-scan.ts';
import { migrationKills } from './migration-kills.ts';
import { noNetwork } from './no-network.ts';
import { onlyYou } from './only-you.ts';
import { powerCut } from './power-cut.ts';
import { rekeyKills } from './rekey-kills.ts';
import { restoreKills } from './restore-kills.ts';
import { secondTool } from './second-tool.ts';

/** Every proof, in the order of the promises. */
export const rows: readonly FaultRow[] = [
  killLoop,
  powerCut,
  diskFaultsRow,
  fullDisk,
  largeStepFaults,
  markers,
  memoryScan,
  noNetwork,
  onlyYou,
  secondTool,
  deletion,
  damage,
  rekeyKills,
  backupKills,
  restoreKills,
  migrationKills,
];
