import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How many tests passed and failed, as the runner itself reported. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
});
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Where the runners leave their reports; ignored by git. */
export function reportFolder(): string {
  const folder = join(import.meta.dirname, '..', '..', 'test-results', 'reports');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A run that broke before its first test has no failed test; it counts as one failure. */
export function vitestCounts(path: string): Counts {
  const report = VitestReport.parse(JSON.parse(readFileSync(path, 'utf8')));
  const failed = report.numFailedTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

/** A test that passed only at a second try counts as failed. */
export function playwrightCounts(path: string): Counts {
  const { stats } = PlaywrightReport.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
