import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPageWhenStale } from '../../main/cli/build-page.ts';
import { findBrowser } from '../../main/host/chromium/find-browser.ts';
import { benchKeys } from './keys.ts';
import { benchMemory } from './memory-hour.ts';
import { benchSearch } from './search.ts';
import { benchSummary } from './summary-3000.ts';
import { benchUnlock } from './unlock.ts';

/** `npm run bench -- --json FILE`: a table for people, and the same rows as JSON when a file is named. */
const say = (line: string) => console.log(line);
const { values } = parseArgs({ options: { json: { type: 'string' } } });
const browser = await findBrowser(say);
if (!browser.ok) {
  console.error(browser.error);
  process.exit(1);
}
await buildPageWhenStale(say);
say(`Measuring on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'} …`);
const { path } = browser.value;
const rows = [
  await benchKeys(path, 300),
  await benchKeys(path, 3000),
  await benchKeys(path, 10_000),
  await benchSummary(path),
  await benchMemory(path),
  benchSearch(),
  ...(await benchUnlock()),
];

say('');
say('| row | ours (p95) | reference (p95) | median ratio | p95 ratio |');
say('| --- | --- | --- | --- | --- |');
for (const row of rows) {
  const ours = `${row.ours} (${row.ours_p95}) ${row.unit}`;
  const reference = `${row.reference} (${row.reference_p95}) ${row.unit}`;
  say(`| ${row.id} | ${ours} | ${reference} | ${row.median_ratio} | ${row.p95_ratio} |`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
