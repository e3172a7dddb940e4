import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPageWhenStale } from '../../main/cli/build-page.ts';
import { findBrowser } from '../../main/host/chromium/find-browser.ts';
import { benchBackup } from './backup.ts';
import { benchKeys } from './keys.ts';
import { benchMemory } from './memory-hour.ts';
import { benchPapers } from './papers.ts';
import { benchPlainLanguage } from './plain-language.ts';
import type { BenchRow } from './row.ts';
import { benchSearch } from './search.ts';
import { benchSummary } from './summary-3000.ts';
import { benchUnlock } from './unlock.ts';

/**
 * `npm run bench -- --json FILE`: a table for people, and the same rows as JSON when a file is named. `--only key_3000`
 * measures one row; a name that is no row's ends with 2 and the names.
 */
const say = (line: string) => console.log(line);
const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
/** One row, or several that are measured together. */
type Measured = BenchRow | readonly BenchRow[];
const measures: Readonly<Record<string, (browser: string) => Measured | Promise<Measured>>> = {
  key_300: (path) => benchKeys(path, 300),
  key_3000: (path) => benchKeys(path, 3000),
  key_10000: (path) => benchKeys(path, 10_000),
  summary_3000: benchSummary,
  memory_hour: benchMemory,
  search: benchSearch,
  plain: benchPlainLanguage,
  unlock: benchUnlock,
  backup: benchBackup,
  papers: benchPapers,
};
const names = Object.keys(measures);
if (values.only !== undefined && !names.includes(values.only)) {
  console.error(`No row is called ${values.only}. There are: ${names.join(', ')}`);
  process.exit(2);
}
const browser = await findBrowser(say);
if (!browser.ok) {
  console.error(browser.error);
  process.exit(1);
}
await buildPageWhenStale(say);
say(`Measuring on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'} …`);
const { path } = browser.value;
const rows: BenchRow[] = [];
say('');
say('| row | ours (p95) | reference (p95) | median ratio | p95 ratio | rounds |');
say('| --- | --- | --- | --- | --- | --- |');
for (const [name, measure] of Object.entries(measures)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const row of [await measure(path)].flat()) {
    const ours = `${row.ours} (${row.ours_p95}) ${row.unit}`;
    const reference = `${row.reference} (${row.reference_p95}) ${row.unit}`;
    say(
      `| ${row.id} | ${ours} | ${reference} | ${row.median_ratio} | ${row.p95_ratio} | ${row.rounds} |`,
    );
    rows.push(row);
  }
}
say('Of fewer than 20 rounds the p95 is the slowest.');
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
