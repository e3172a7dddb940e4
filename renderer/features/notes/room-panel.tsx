import { useEffect } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { showLine } from '../../editor/focus-line.ts';
import { writeHeardFrom } from '../../editor/marks.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { AgreementDetails } from './agreement-details.tsx';
import type { AskBack } from './ask-back.ts';
import { HeardFrom } from './heard-from.tsx';
import type { NotesSaving } from './use-notes-saving.ts';
import type { RoomRequests } from './use-room-requests.ts';

/** Rises at the foot of the notes and makes room for itself, so that the last lines stay in sight. */
export function RoomPanel(props: {
  readonly room: RoomRequests;
  readonly notes: NotesDocument;
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly words: SpeakerWords;
  readonly saving: NotesSaving;
  readonly askBack: AskBack;
}) {
  const { room, notes, conversation, words, saving, askBack: AskBackPart } = props;
  const { panel } = room;
  const agreed = useQueryCall(agreements.list, { conversationId: conversation.id }).data;
  const lineId = panel?.lineId;

  useEffect(() => {
    if (lineId !== undefined) showLine(notes.editor, lineId, 'nearest');
  }, [notes, lineId]);

  const line = panel && notes.lines().find(({ id }) => id === panel.lineId);
  if (!panel || line?.kind !== 'said') return null;
  if (panel.kind === 'who_and_when') {
    const known = agreed?.find((one) => one.lineId === line.id);
    return (
      <div className="room__panel">
        <AgreementDetails
          key={line.id}
          lineId={line.id}
          text={line.text}
          first={{ doer: known?.doer ?? null, due: known?.due ?? null }}
          isUnderstood={known?.isUnderstood ?? false}
          words={words}
          saveNotes={saving.saveNow}
          onLeave={() => room.backToNotes()}
        />
      </div>
    );
  }
  if (panel.kind === 'heard_from') {
    return (
      <div className="room__panel">
        <HeardFrom
          key={line.id}
          text={line.text}
          first={line.source?.kind === 'heard' ? (line.source.from ?? '') : ''}
          onWrite={(from) => {
            writeHeardFrom(notes.editor, line.id, from);
            room.backToNotes();
          }}
          onLeave={() => room.backToNotes()}
        />
      </div>
    );
  }
  const key = `${line.id} ${panel.direction}`;
  return (
    <div className="room__panel">
      <AskBackPart
        key={key}
        conversationId={conversation.id}
        line={line}
        direction={panel.direction}
        words={words}
        inhabitant={props.inhabitant}
        supporterName={personWithRole(conversation.people, 'supporter')?.name ?? ''}
        saveNotes={saving.saveNow}
        onOtherDirection={room.turnCheck}
        onLeave={room.backToNotes}
      />
    </div>
  );
}
