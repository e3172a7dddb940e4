/** One line of the benchmark: a ratio of two things measured in one run, ours over the reference. */
export interface BenchRow {
  readonly id: string;
  readonly unit: string;
  /** Medians, in the unit. */
  readonly ours: number;
  readonly reference: number;
  /** How often ours was measured. */
  readonly rounds: number;
  /** The slowest of twenty, in the unit; of fewer rounds simply the slowest. */
  readonly ours_p95: number;
  readonly reference_p95: number;
  readonly median_ratio: number;
  readonly p95_ratio: number;
}

/** Makes a row of two series of measurements taken side by side. */
export function benchRow(series: {
  id: string;
  unit: string;
  ours: readonly number[];
  reference: readonly number[];
}): BenchRow {
  const { id, unit, ours, reference } = series;
  return {
    id,
    unit,
    rounds: ours.length,
    ours: round(quantile(ours, 0.5)),
    reference: round(quantile(reference, 0.5)),
    ours_p95: round(quantile(ours, 0.95)),
    reference_p95: round(quantile(reference, 0.95)),
    median_ratio: round(quantile(ours, 0.5) / quantile(reference, 0.5)),
    p95_ratio: round(quantile(ours, 0.95) / quantile(reference, 0.95)),
  };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
