import { directions, type KeyPoint } from './schema.ts';

/**
 * What the partner would rather see back in the verslag and nobody looked up there yet: the written verslag is the second check of the
 * same message (practice, 3.5).
 */
export function toCompare(keyPoints: readonly KeyPoint[]): KeyPoint[] {
  const [toPartner] = directions;
  return keyPoints.filter(
    ({ check, direction }) =>
      direction === toPartner && check.state === 'wil_niet' && check.isInReport === null,
  );
}
