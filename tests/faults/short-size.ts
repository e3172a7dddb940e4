import { it } from 'vitest';
import type { FaultRow } from './harness/fault-row.ts';
import { theWhole } from './harness/part.ts';
import { runRow } from './harness/run-row.ts';
import { holds, rowInWords } from './harness/verdict.ts';

/** A test of each row in its short size, skipped with its reason where the row cannot run. */
export function testInShortSize(rows: readonly FaultRow[]): void {
  for (const row of rows) {
    it(`${row.promise} ${row.name}`, { timeout: 1_000_000 }, async ({ skip, expect }) => {
      const started = performance.now();
      const outcome = await runRow(row, { size: 'short', part: theWhole });
      const words = rowInWords(row, outcome, (performance.now() - started) / 1000);
      console.log(words);
      skip('notRun' in outcome, words);
      expect(holds(outcome), words).toBe(true);
    });
  }
}
