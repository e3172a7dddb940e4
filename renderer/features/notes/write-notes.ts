import type { Answer } from '../../../shared/contract/contract.ts';
import { assignPositions } from '../../../shared/features/notes/assign-positions.ts';
import { type ChangedLines, changedLines } from '../../../shared/features/notes/changed-lines.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { type ChangedPart, changedPart } from '../../../shared/primitives/changed-part.ts';

type Saved = Answer<{ readonly savedAt: string }>;

/** The most lines that go in one call; a long paste goes in several. */
const LINES_IN_A_CALL = 5_000;

/**
 * Makes the function that brings the stored lines to what they are now, and sends only what changed since it last
 * succeeded. It looks at the stretch that changed and no further, so that long notes are saved as fast as short ones.
 * `send` gets one call's worth of changes after another, and gives the answer to the last it sent.
 */
export function createNotesWriter(
  stored: readonly NoteLine[],
  send: (parts: readonly ChangedLines[]) => Promise<Saved>,
): (lines: readonly NoteLine[]) => Promise<Saved> {
  /** The lines as they were given, and as they were stored with their positions. */
  let given = stored;
  let before = stored;
  return async (lines) => {
    const part = changedPart(given, lines);
    const after = placed(before, lines, part) ?? placedAll(before, lines);
    const answer = await send(inParts(after.changes));
    if (!answer.ok) return answer;
    before = after.lines;
    given = lines;
    return answer;
  };
}

interface Placed {
  readonly lines: readonly NoteLine[];
  readonly changes: ChangedLines;
}

/** Places the changed lines between their neighbours; `null` when there is no room and others have to move. */
function placed(
  before: readonly NoteLine[],
  lines: readonly NoteLine[],
  { from, toBefore, toAfter }: ChangedPart,
): Placed | null {
  const above = before.slice(Math.max(0, from - 1), from);
  const below = before.slice(toBefore, toBefore + 1);
  const was = before.slice(from, toBefore);
  const row = [...above, ...lines.slice(from, toAfter), ...below];
  const numbered = assignPositions(row, positionsOf([...above, ...was, ...below]));
  const isMoved = (line: NoteLine | undefined, now: NoteLine | undefined) =>
    line?.position !== now?.position;
  if (isMoved(above[0], above[0] && numbered[0])) return null;
  if (isMoved(below[0], below[0] && numbered.at(-1))) return null;
  const now = numbered.slice(above.length, numbered.length - below.length);
  return {
    lines: [...before.slice(0, from), ...now, ...before.slice(toBefore)],
    changes: changedLines(was, now),
  };
}

function placedAll(before: readonly NoteLine[], lines: readonly NoteLine[]): Placed {
  const after = assignPositions(lines, positionsOf(before));
  return { lines: after, changes: changedLines(before, after) };
}

function positionsOf(lines: readonly NoteLine[]): ReadonlyMap<NoteLine['id'], number> {
  return new Map(lines.map(({ id, position }) => [id, position]));
}

function inParts({ changed, removed }: ChangedLines): ChangedLines[] {
  const count = Math.ceil(Math.max(changed.length, removed.length, 1) / LINES_IN_A_CALL);
  return Array.from({ length: count }, (_, part) => {
    const from = part * LINES_IN_A_CALL;
    return {
      changed: changed.slice(from, from + LINES_IN_A_CALL),
      removed: removed.slice(from, from + LINES_IN_A_CALL),
    };
  });
}
