import { flushCompileCache } from 'node:module';
import { rows } from '../rows/index.ts';
import type { RunSize } from './fault-row.ts';
import { readPart, theWhole } from './part.ts';

/** Runs one row by name in this process and sends its outcome to the process that asked. */
const [name, size, part = ''] = process.argv.slice(2);
const row = rows.find((one) => one.name === name);
if (!row) throw new Error(`there is no row ${name}`);
// A process that is killed writes nothing down; so what this one compiled is written before it starts any.
flushCompileCache();
const outcome = await row.run({ size: size as RunSize, part: readPart(part) ?? theWhole });
await new Promise<void>((resolve) => {
  process.send?.(outcome, undefined, undefined, () => resolve());
});
process.exit(0);
