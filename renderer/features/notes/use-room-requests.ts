import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { Direction, KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { queryKeyOf } from '../../bridge/use-call.ts';
import { focusLine, focusNotes } from '../../editor/focus-line.ts';
import { goDark, lightUpLines } from '../../editor/light-up-lines.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { RoomRequest } from '../../editor/notes-editor-parts.ts';
import { useText } from '../../i18n/text.tsx';
import { firstDirection, otherDirection } from './first-direction.ts';
import type { PointActions } from './point-actions.ts';
import type { TickWish } from './prep-column.tsx';
import type { RoleGuard } from './use-role-guard.ts';

/** What stands at the foot of the notes. */
export type OpenPanel =
  | { readonly kind: 'check'; readonly lineId: NoteLineId; readonly direction: Direction }
  | { readonly kind: 'who_and_when'; readonly lineId: NoteLineId }
  | { readonly kind: 'difficult_word'; readonly lineId: NoteLineId; readonly words: string }
  | { readonly kind: 'role_guard'; readonly lineId: NoteLineId }
  | { readonly kind: 'heard_from'; readonly lineId: NoteLineId };

/** What was asked of the room, from the notes or from the summary. */
export interface RoomRequests {
  readonly panel: OpenPanel | null;
  readonly tickWish: TickWish | null;
  /** A calm sentence about something that cannot be done here, or that was done. */
  readonly notice: string;
  readonly actions: PointActions;
  readonly turnCheck: () => void;
  readonly nothingToTick: () => void;
  /** Closes what is open; the caret is where it was. */
  readonly backToNotes: (notice?: string) => void;
}

/** Hears what the notes ask for and keeps what is open because of it. */
export function useRoomRequests(
  notes: NotesDocument,
  conversationId: ConversationId,
  /** Accepts the proposal that is shown; `false` when there is none. */
  acceptProposal: () => boolean,
  guard: Pick<RoleGuard, 'nearest' | 'isWatched'>,
): RoomRequests {
  const text = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { editor } = notes;
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const [tickWish, setTickWish] = useState<TickWish | null>(null);
  const [notice, setNotice] = useState('');

  const open = (next: OpenPanel) => {
    setNotice('');
    setPanel(next);
  };
  const openCheck = (lineId: NoteLineId) => {
    const line = notes.lines().find(({ id }) => id === lineId);
    if (line?.kind !== 'said') return;
    const key = queryKeyOf(understandingChecks.list, { conversationId });
    const keyPoints = queries.getQueryData<KeyPoint[]>(key) ?? [];
    open({ kind: 'check', lineId, direction: firstDirection(line, keyPoints) });
  };
  const turnCheck = () =>
    setPanel((now) =>
      now?.kind === 'check' ? { ...now, direction: otherDirection(now.direction) } : now,
    );
  const openGuard = () => {
    const lineId = guard.nearest();
    if (lineId !== null) open({ kind: 'role_guard', lineId });
    else if (!guard.isWatched) setNotice(text('role-guard.nothing'));
  };
  const hear = useEffectEvent((request: RoomRequest) => {
    switch (request.kind) {
      case 'ask_back':
        if (panel?.kind === 'check' && panel.lineId === request.lineId) turnCheck();
        else openCheck(request.lineId);
        return;
      case 'who_and_when':
        open({ kind: 'who_and_when', lineId: request.lineId });
        return;
      case 'heard_from':
        open({ kind: 'heard_from', lineId: request.lineId });
        return;
      case 'difficult_word':
        open({ kind: 'difficult_word', lineId: request.lineId, words: request.words });
        return;
      case 'role_guard':
        openGuard();
        return;
      case 'closing':
        navigate({ name: 'closing', conversationId });
        return;
      case 'undone':
        setNotice(text('notes.notice.undone', { what: request.words }));
        return;
      case 'accept_who_and_when':
        setNotice(acceptProposal() ? '' : text('notes.notice.no_proposal'));
        return;
      case 'tick':
        setNotice('');
        setTickWish({ words: request.words, lineId: request.lineId });
        return;
      case 'nothing_to_ask':
      case 'no_agreement':
      case 'no_files':
        setNotice(text(`notes.notice.${request.kind}`));
        return;
    }
  });
  useEffect(() => {
    editor.askRoom = (request) => hear(request);
    return () => {
      editor.askRoom = () => undefined;
    };
  }, [editor]);

  // What was said about the last thing done is over once somebody writes on.
  useEffect(() => notes.subscribe(() => setNotice('')), [notes]);

  const [actions] = useState<PointActions>(() => ({
    askBack(lineId, direction) {
      focusLine(editor, lineId);
      setNotice('');
      setPanel({ kind: 'check', lineId, direction });
    },
    showSources(sources) {
      lightUpLines(notes, sources);
    },
    tellWhoAndWhen(lineId) {
      focusLine(editor, lineId);
      setNotice('');
      setPanel({ kind: 'who_and_when', lineId });
    },
  }));

  return {
    panel,
    tickWish,
    notice,
    actions,
    turnCheck,
    nothingToTick: () => setNotice(text('notes.notice.nothing_to_tick')),
    backToNotes(said = '') {
      setPanel(null);
      setTickWish(null);
      goDark(notes);
      setNotice(said);
      focusNotes(editor);
    },
  };
}
