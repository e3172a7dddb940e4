import { useEffect, useMemo, useState } from 'react';
import { Element } from 'slate';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useWatching } from '../../bridge/watching.tsx';
import { currentLine } from '../../editor/current-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { paintPlaces } from '../../editor/paint-places.ts';
import { type FoundInLine, keyOf, readRole } from './read-role.ts';

/** What the role guard found in the notes and was not left as it is. */
export interface RoleGuard {
  readonly found: readonly FoundInLine[];
  /** Nothing of it is seen while somebody looks along. */
  readonly isWatched: boolean;
  /** The line with a finding where the caret is, else the nearest above, else the first; `null` when there is none. */
  readonly nearest: () => NoteLineId | null;
  /** This remark is not made again as long as the sentence stays as it is, also after the room was left. */
  readonly leave: (found: FoundInLine) => void;
}

/**
 * Reads the supporter's own lines on the limits of the role and paints a thin line under what it finds (practice 7). It
 * never stops anybody and never changes words by itself. What the supporter let stand is kept with the conversation.
 */
export function useRoleGuard(notes: NotesDocument, conversationId: ConversationId): RoleGuard {
  const { editor } = notes;
  const { isWatched } = useWatching();
  const [all, setAll] = useState<readonly FoundInLine[]>([]);
  const stored = useQueryCall(summary.listLeftAsItIs, { conversationId }).data;
  const store = useToldCommand(summary.leaveAsItIs);
  // What was put away just now is away, whether the disk took it or not.
  const [leftNow, setLeftNow] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => {
    if (isWatched || stored === undefined) return [];
    const left = new Set(stored.map(({ lineKey, rule, said }) => keyOf(lineKey, rule, said)));
    return all.filter(({ key }) => !leftNow.has(key) && !left.has(key));
  }, [all, stored, leftNow, isWatched]);

  useEffect(() => readRole(notes, setAll), [notes]);
  useEffect(() => {
    paintPlaces(
      editor,
      'role-guard',
      found.map(({ line, finding }) => ({ line, start: finding.start, end: finding.end })),
    );
    return () => paintPlaces(editor, 'role-guard', []);
  }, [editor, found]);

  return {
    found,
    isWatched,
    nearest: () => nearestTo(currentLine(editor)?.path[0] ?? 0, editor.children, found),
    leave({ line, finding: { category }, words, key }) {
      setLeftNow((before) => new Set([...before, key]));
      store({ conversationId, left: { lineKey: line.id, rule: category, said: words } });
    },
  };
}

function nearestTo(
  at: number,
  lines: readonly unknown[],
  found: readonly FoundInLine[],
): NoteLineId | null {
  const places = new Map(
    lines.flatMap((node, index) => (Element.isElement(node) ? [[node.id, index] as const] : [])),
  );
  const above = found.filter(({ line }) => (places.get(line.id) ?? -1) <= at);
  return (above.at(-1) ?? found[0])?.line.id ?? null;
}
