import { join } from 'node:path';
import { phrasesIn } from './labelled.ts';
import { learntFrom } from './learnt-from.ts';
import { type Figures, measure } from './measure.ts';

/**
 * `npx node tests/unit/role-guard/figures.ts [file …]`: how well the role guard does on the phrases it learnt from, on those
 * it did not (`measure`, and `unseen`, which nobody who builds it has read), or on the files named. Prints figures only,
 * never a text.
 */
const own = [...learntFrom, 'measure', 'unseen'].map((name) =>
  join(import.meta.dirname, 'phrases', `${name}.jsonl`),
);
const files = process.argv.length > 2 ? process.argv.slice(2) : own;
for (const file of files)
  console.log(`${file.split('/').at(-1)}\n${inWords(measure(phrasesIn(file)))}\n`);

function inWords({ recall, neutralWarned, neutralFound, counts }: Figures): string {
  const rows = Object.entries(recall).map(([name, part]) => [name, part, counts[name]] as const);
  return [
    ...rows.map(([name, part, count]) => line(`recall ${name}`, part, count)),
    line('neutral with a warning', neutralWarned, counts.neutral),
    line('neutral with any finding', neutralFound, counts.neutral),
  ].join('\n');
}

function line(name: string, part: number, count = 0): string {
  return `  ${name.padEnd(32)}${(part * 100).toFixed(1).padStart(6)} % of ${count}`;
}
