import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';

/** The key points with one of them as it stands now; at the end when it was not there yet. */
export function withKeyPoint(points: readonly KeyPoint[] | undefined, now: KeyPoint): KeyPoint[] {
  const all = points ?? [];
  const isIt = (point: KeyPoint) =>
    point.lineId === now.lineId && point.direction === now.direction;
  return all.some(isIt) ? all.map((point) => (isIt(point) ? now : point)) : [...all, now];
}
