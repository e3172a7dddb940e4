import { keyPointsOf, ownerOf } from '../../../shared/features/notes/rules.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import { checkOfLine } from '../../../shared/features/understanding-checks/check-of-line.ts';
import {
  type Direction,
  directions,
  type KeyPoint,
} from '../../../shared/features/understanding-checks/schema.ts';

/** The direction to ask a line back in first: one that is not right yet, and before all the way it was said. */
export function firstDirection(line: SaidLine, keyPoints: readonly KeyPoint[]): Direction {
  const needed = keyPointsOf(line);
  const open = needed.filter((direction) => !isRight(line, direction, keyPoints));
  const candidates = open.length > 0 ? open : needed;
  const asItWasSaid = candidates.find((direction) => ownerOf(line, direction) === line.speaker);
  return asItWasSaid ?? candidates[0] ?? directions[0];
}

/** The way back. */
export function otherDirection(direction: Direction): Direction {
  return direction === directions[0] ? directions[1] : directions[0];
}

function isRight(line: SaidLine, direction: Direction, keyPoints: readonly KeyPoint[]): boolean {
  const point = keyPoints.find((one) => one.lineId === line.id && one.direction === direction);
  return checkOfLine(line.text, point).state === 'klopt';
}
