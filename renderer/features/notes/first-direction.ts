import { keyPointsOf } from '../../../shared/features/notes/rules.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import { checkOfLine } from '../../../shared/features/understanding-checks/check-of-line.ts';
import {
  type Direction,
  directions,
  type KeyPoint,
} from '../../../shared/features/understanding-checks/schema.ts';

/** The direction to ask a line back in first: the one that is not right yet, in the order of the method. */
export function firstDirection(line: SaidLine, keyPoints: readonly KeyPoint[]): Direction {
  const needed = keyPointsOf(line);
  const isRight = (direction: Direction) => {
    const point = keyPoints.find((one) => one.lineId === line.id && one.direction === direction);
    return checkOfLine(line.text, point).state === 'klopt';
  };
  return needed.find((direction) => !isRight(direction)) ?? needed[0] ?? directions[0];
}

/** The way back. */
export function otherDirection(direction: Direction): Direction {
  return direction === directions[0] ? directions[1] : directions[0];
}
