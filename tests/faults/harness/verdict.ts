import type { FaultRow, RowOutcome } from './fault-row.ts';

/** One row of `--json`. `control_failed_as_it_must` is null, and `not_run` there, when the row could not run here. */
export interface ReportRow {
  readonly promise: string;
  readonly tries: number;
  readonly failures: number;
  readonly control_failed_as_it_must: boolean | null;
  readonly not_run?: string;
}

type Named = Pick<FaultRow, 'promise' | 'name'>;

/**
 * A row holds when nothing was broken, something was tried and its control did fail. Not run here is no verdict, but where
 * every row must run.
 */
export function holds(outcome: RowOutcome, { mustRun = false } = {}): boolean {
  if ('notRun' in outcome) return !mustRun;
  return outcome.tries > 0 && outcome.failures.length === 0 && outcome.controlFailedAsItMust;
}

export function reportRow({ promise, name }: Named, outcome: RowOutcome): ReportRow {
  const named = `${promise} ${name}`;
  if ('notRun' in outcome) {
    return {
      promise: named,
      tries: 0,
      failures: 0,
      control_failed_as_it_must: null,
      not_run: outcome.notRun,
    };
  }
  return {
    promise: named,
    tries: outcome.tries,
    failures: outcome.failures.length,
    control_failed_as_it_must: outcome.controlFailedAsItMust,
  };
}

/** How many broken promises a person is shown of one row; the number of all stands before them. */
const SHOWN_FAILURES = 5;

/** The line a person reads, and below it what was broken. */
export function rowInWords(row: Named, outcome: RowOutcome, seconds: number): string {
  const title = `${row.promise} ${row.name.padEnd(16)}`;
  if ('notRun' in outcome) return `${title} not run: ${outcome.notRun}`;
  const verdict = holds(outcome) ? 'holds ' : 'BROKEN';
  const control = outcome.controlFailedAsItMust
    ? 'control failed as it must'
    : 'CONTROL DID NOT FAIL';
  const lines = [`${title} ${verdict} ${outcome.figures}; ${control} (${seconds.toFixed(0)} s)`];
  if (outcome.failures.length > 0)
    lines.push(`    ${outcome.failures.length} times broken, such as:`);
  for (const failure of outcome.failures.slice(0, SHOWN_FAILURES)) lines.push(`    - ${failure}`);
  return lines.join('\n');
}
