import { toCompare } from '../../../shared/features/understanding-checks/rules.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { After } from './use-after.ts';

/**
 * The key points that are not right yet, a line each, what must be right first (practice, 3.2): they follow the supporter until
 * they are. What was looked up in the verslag is done; what must still be, and agreements, have a list of their own.
 */
export function openPointsOf({ keyPoints }: Pick<After, 'keyPoints'>): readonly KeyPoint[] {
  const inReport = toCompare(keyPoints);
  const open = keyPoints.filter(isOpen).filter((point) => !inReport.includes(point));
  const byLine = new Map(open.map((point) => [point.lineId, point]));
  return [...byLine.values()].toSorted(
    (one, other) => Number(other.mustBeRight) - Number(one.mustBeRight),
  );
}

function isOpen({ isAgreement, check }: KeyPoint): boolean {
  if (isAgreement || check.state === 'klopt') return false;
  return check.state !== 'wil_niet' || check.isInReport === null;
}
