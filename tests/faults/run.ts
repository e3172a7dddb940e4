import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RunSize } from './harness/fault-row.ts';
import { readPart } from './harness/part.ts';
import { runRow } from './harness/run-row.ts';
import { bundleVaultForRows } from './harness/vault-program.ts';
import { holds, type ReportRow, reportRow, rowInWords } from './harness/verdict.ts';
import { rows } from './rows/index.ts';

/**
 * `npm run test:faults -- [--full | --short] [--only NAME]… [--part K/N] [--json FILE]`: one line for each proof, and an exit code that
 * is not 0 when a promise was broken or a negative control did not fail. `--short` is the short form: the rows of Node alone.
 * `--full` takes hours, which `--part` shares out, and puts the vault process to the test as a package has it, bundled into one file.
 */
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    part: { type: 'string', default: '1/1' },
    json: { type: 'string' },
  },
});
const size: RunSize = values.full ? 'full' : values.short ? 'short' : 'standard';
const chosen = rows.filter(({ name, isNodeOnly }) =>
  values.only ? values.only.includes(name) : isNodeOnly || !values.short,
);
const part = readPart(values.part);
if (!part) {
  console.error(`--part takes a part such as 2/4, not ${values.part}`);
  process.exit(2);
}
const unknown = values.only?.filter((name) => !rows.some((row) => row.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `No row ${unknown.join(', ')}. There are: ${rows.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
if (size === 'full') await bundleVaultForRows();

const report: ReportRow[] = [];
let areAllKept = true;
for (const row of chosen) {
  const started = performance.now();
  const outcome = await runRow(row, { size, part });
  console.log(rowInWords(row, outcome, (performance.now() - started) / 1000));
  report.push(reportRow(row, outcome));
  areAllKept &&= holds(outcome);
  // After each row: of a run that is stopped after hours, what was found by then is kept.
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
process.exitCode = areAllKept ? 0 : 1;
