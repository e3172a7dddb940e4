import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPageWhenStale } from '../../main/cli/build-page.ts';
import { findBrowser } from '../../main/host/chromium/find-browser.ts';
import { benchKeys } from './key-3000.ts';
import { benchSearch } from './search.ts';

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
const rows = [await benchKeys(browser.value.path), benchSearch()];

say('');
say('| row | ours | reference | median ratio | p95 ratio |');
say('| --- | --- | --- | --- | --- |');
for (const { id, unit, ours, reference, median_ratio, p95_ratio } of rows) {
  say(`| ${id} | ${ours} ${unit} | ${reference} ${unit} | ${median_ratio} | ${p95_ratio} |`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
