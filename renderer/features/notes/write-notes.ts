import type { Answer } from '../../../shared/contract/contract.ts';
import { assignPositions } from '../../../shared/features/notes/assign-positions.ts';
import { type ChangedLines, changedLines } from '../../../shared/features/notes/changed-lines.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';

type Saved = Answer<{ readonly savedAt: string }>;

/** The most lines that go in one call; a long paste goes in several. */
const LINES_IN_A_CALL = 5_000;

/**
 * Makes the function that brings the stored lines to what they are now, and sends only what changed since it last
 * succeeded. `send` gets one call's worth of changes after another, and gives the answer to the last it sent.
 */
export function createNotesWriter(
  stored: readonly NoteLine[],
  send: (parts: readonly ChangedLines[]) => Promise<Saved>,
): (lines: readonly NoteLine[]) => Promise<Saved> {
  let before = stored;
  return async (lines) => {
    const after = assignPositions(lines, new Map(before.map(({ id, position }) => [id, position])));
    const answer = await send(inParts(changedLines(before, after)));
    if (answer.ok) before = after;
    return answer;
  };
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
