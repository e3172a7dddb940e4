import { it } from 'vitest';
import type { FaultRow } from './harness/fault-row.ts';
import { theWhole } from './harness/part.ts';
import { runRow } from './harness/run-row.ts';
import { holds, rowInWords } from './harness/verdict.ts';

/** Set where everything a row may need is there, so that one that is not run there has failed: by `.ci/run` as root. */
const mustRun = process.env.NAAST_ALL_ROWS === '1';

/** A test of each row in its short size, skipped with its reason where the row cannot and need not run. */
export function testInShortSize(rows: readonly FaultRow[]): void {
  for (const row of rows) {
    it(`${row.promise} ${row.name}`, { timeout: 1_000_000 }, async ({ skip, expect }) => {
      const started = performance.now();
      const outcome = await runRow(row, { size: 'short', part: theWhole });
      const words = rowInWords(row, outcome, (performance.now() - started) / 1000);
      console.log(words);
      skip('notRun' in outcome && !mustRun, words);
      expect(holds(outcome, { mustRun }), words).toBe(true);
    });
  }
}
