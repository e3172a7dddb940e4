import type { NoteLineId } from '../../primitives/ids.ts';
import { longestRise } from './longest-rise.ts';
import type { NoteLine } from './schema.ts';

/** The gap left between lines, so that many can be put in between before all are numbered anew. */
const STEP = 65_536;
/** Below this the next number between two lines could fall together with one of them. */
const SMALLEST_GAP = 1e-6;

/**
 * Gives lines that stand in the right order the positions that keep them there. As many as possible keep
 * the position they had; the others are spread evenly between their neighbours. Only when a gap gets too
 * small are all lines numbered anew.
 */
export function assignPositions(
  lines: readonly NoteLine[],
  previous: ReadonlyMap<NoteLineId, number>,
): NoteLine[] {
  const earlier = lines.map(({ id }) => previous.get(id) ?? null);
  const kept = longestRise(earlier);
  const spread = spreadBetween(earlier.map((position, at) => (kept.has(at) ? position : null)));
  const positions = hasRoom(spread) ? spread : lines.map((_, at) => (at + 1) * STEP);
  return lines.map((line, at) => ({ ...line, position: positions[at] ?? line.position }));
}

/** Fills each run of missing positions evenly between the known ones around it. */
function spreadBetween(known: readonly (number | null)[]): number[] {
  const filled: number[] = [];
  while (filled.length < known.length) {
    const at = filled.length;
    const here = known[at] ?? null;
    if (here !== null) {
      filled.push(here);
      continue;
    }
    const end = known.findIndex((position, index) => index > at && position !== null);
    const count = (end === -1 ? known.length : end) - at;
    filled.push(...run(filled.at(-1) ?? null, known[end] ?? null, count));
  }
  return filled;
}

function run(low: number | null, high: number | null, count: number): number[] {
  const from = low ?? (high === null ? 0 : high - (count + 1) * STEP);
  const to = high ?? from + (count + 1) * STEP;
  return Array.from({ length: count }, (_, at) => from + ((to - from) * (at + 1)) / (count + 1));
}

function hasRoom(positions: readonly number[]): boolean {
  return positions.every((position, at) => {
    const before = positions[at - 1];
    return Number.isFinite(position) && (before === undefined || position - before >= SMALLEST_GAP);
  });
}
