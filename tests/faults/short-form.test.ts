import { describe, expect, it } from 'vitest';
import { runRow } from './harness/run-row.ts';
import { holds, rowInWords } from './harness/verdict.ts';
import { rows } from './rows/index.ts';

/** The proofs in their short form; `npm run test:faults` runs all of them at full length. */
describe('the short form of', () => {
  for (const row of rows.filter(({ isInTest }) => isInTest)) {
    it(`${row.promise} ${row.name}`, { timeout: 1_000_000 }, async ({ skip }) => {
      const started = performance.now();
      const outcome = await runRow(row, 'short');
      const words = rowInWords(row, outcome, (performance.now() - started) / 1000);
      console.log(words);
      skip('notRun' in outcome, words);
      expect(holds(outcome), words).toBe(true);
    });
  }
});
