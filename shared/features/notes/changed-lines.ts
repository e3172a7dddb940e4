import type { NoteLineId } from '../../primitives/ids.ts';
import type { NoteLine, Source } from './schema.ts';

/** What has to be written to get from one state of the notes to the next. */
export interface ChangedLines {
  readonly changed: NoteLine[];
  readonly removed: NoteLineId[];
}

/** The lines that are new or different, and the ids of those that are gone. Nothing else. */
export function changedLines(
  before: readonly NoteLine[],
  after: readonly NoteLine[],
): ChangedLines {
  const earlier = new Map(before.map((line) => [line.id, line]));
  const remaining = new Set(after.map(({ id }) => id));
  return {
    changed: after.filter((line) => !isSame(line, earlier.get(line.id))),
    removed: before.map(({ id }) => id).filter((id) => !remaining.has(id)),
  };
}

function isSame(line: NoteLine, earlier: NoteLine | undefined): boolean {
  if (earlier === undefined) return false;
  if (line === earlier) return true;
  return (
    line.text === earlier.text &&
    line.position === earlier.position &&
    line.writtenAt === earlier.writtenAt &&
    line.enteredAt === earlier.enteredAt &&
    isSaidTheSame(line, earlier)
  );
}

function isSaidTheSame(line: NoteLine, earlier: NoteLine): boolean {
  if (line.kind === 'topic' || earlier.kind === 'topic') return line.kind === earlier.kind;
  return (
    line.speaker === earlier.speaker &&
    line.personId === earlier.personId &&
    line.mark === earlier.mark &&
    line.isPrivate === earlier.isPrivate &&
    isSameSource(line.source, earlier.source)
  );
}

function isSameSource(source: Source | null, earlier: Source | null): boolean {
  if (source?.kind !== earlier?.kind) return false;
  return source?.kind !== 'heard' || earlier?.kind !== 'heard' || source.from === earlier.from;
}
