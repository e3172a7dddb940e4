import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** How many tests passed and failed, and which failed with what, as the runner itself reported. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

interface PlaywrightSuite {
  readonly specs: readonly { ok: boolean; title: string; file: string; line: number }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}
const PlaywrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    specs: z.array(
      z.object({ ok: z.boolean(), title: z.string(), file: z.string(), line: z.number() }),
    ),
    suites: z.array(PlaywrightSuite).optional(),
  }),
);
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(PlaywrightSuite),
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
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    failures: report.testResults.flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      // A file that could not be read at all has a message and no tests.
      if (assertionResults.length === 0 && message) return [`${file}: ${firstLine(message)}`];
      return tests.map(
        (test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? '')}`,
      );
    }),
  };
}

/** A test that passed only at a second try counts as failed. */
export function playwrightCounts(path: string): Counts {
  const { stats, suites } = PlaywrightReport.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites
      .flatMap(specsOf)
      .filter(({ ok }) => !ok)
      .map(({ file, line, title }) => `${file}:${line} > ${title}`),
  };
}

function specsOf(suite: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
