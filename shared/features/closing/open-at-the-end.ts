import type { Agreement } from '../agreements/schema.ts';
import { publicLines } from '../notes/rules.ts';
import type { NoteLine, SaidLine } from '../notes/schema.ts';
import type { PrepPoint } from '../prep-sheets/prep-points.ts';
import { toCompare } from '../understanding-checks/rules.ts';
import { type Direction, directions, type KeyPoint } from '../understanding-checks/schema.ts';

/** What is looked at before a conversation is closed (practice, 0.2 step 5). Nothing of it holds anybody up. */
export interface OpenAtTheEnd {
  /** In the order of the notes, to read aloud. */
  readonly agreements: readonly AgreementToRead[];
  readonly notSaid: readonly PrepPoint[];
  readonly parked: readonly PrepPoint[];
  readonly questions: readonly SaidLine[];
  /** What is not right yet in each direction; what must be right first (3.2). Both directions, always. */
  readonly unchecked: Readonly<Record<Direction, readonly KeyPoint[]>>;
  /** What the partner would rather see back in the verslag, and nobody compared yet (3.5). */
  readonly toCompare: readonly KeyPoint[];
}

/** An agreement with what is still missing of wie, wat, wanneer. */
export interface AgreementToRead {
  readonly agreement: Agreement;
  readonly lacks: readonly ('doer' | 'due')[];
}

/** Gathers it from the notes, the checks and what was prepared. What is private stays out: the screen may be looked at. */
export function openAtTheEnd(known: {
  readonly lines: readonly NoteLine[];
  readonly keyPoints: readonly KeyPoint[];
  readonly agreements: readonly Agreement[];
  readonly prepPoints: readonly PrepPoint[];
}): OpenAtTheEnd {
  const lines = publicLines(known.lines);
  const shown = new Set(lines.map(({ id }) => id));
  const points = known.keyPoints.filter(({ lineId }) => shown.has(lineId));
  const [toPartner, toInhabitant] = directions;
  return {
    agreements: known.agreements
      .filter(({ lineId }) => shown.has(lineId))
      .map((agreement) => ({ agreement, lacks: lacksOf(agreement) })),
    notSaid: known.prepPoints.filter(({ state }) => state.kind === 'open'),
    parked: known.prepPoints.filter(({ state }) => state.kind === 'parked'),
    questions: lines.filter(isQuestion),
    unchecked: {
      [toPartner]: uncheckedIn(toPartner, points),
      [toInhabitant]: uncheckedIn(toInhabitant, points),
    },
    toCompare: toCompare(points),
  };
}

function lacksOf({ doer, due }: Agreement): ('doer' | 'due')[] {
  return [...(doer === null ? ['doer' as const] : []), ...(due === null ? ['due' as const] : [])];
}

/** Agreements stand in the list to read aloud with both their checks, so they are not repeated here. */
function uncheckedIn(direction: Direction, points: readonly KeyPoint[]): KeyPoint[] {
  return points
    .filter(
      (point) =>
        point.direction === direction && !point.isAgreement && point.check.state !== 'klopt',
    )
    .toSorted((one, other) => Number(other.mustBeRight) - Number(one.mustBeRight));
}

function isQuestion(line: NoteLine): line is SaidLine {
  return line.kind === 'said' && line.mark === 'question' && line.text.trim() !== '';
}
