import './room.css';
import { useRef, useState } from 'react';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { seatsOf } from '../../../shared/features/notes/seats.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import { NotesEditor } from '../../editor/notes-editor.tsx';
import { useSpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import type { AskBack } from './ask-back.ts';
import { type OpenedNotes, openNotes } from './opened-notes.ts';
import { PrepColumn } from './prep-column.tsx';
import type { RoomAround } from './room-around.ts';
import { RoomKeys } from './room-keys.tsx';
import { RoomPanel } from './room-panel.tsx';
import { SavingTrouble } from './saving-trouble.tsx';
import { SummaryColumn } from './summary-column.tsx';
import { useNotesSaving } from './use-notes-saving.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { useRoomRequests } from './use-room-requests.ts';

/** The room: three columns and the keys, around the notes that are being written. */
export function Room(props: {
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly opened: OpenedNotes;
  readonly firstLineId: NoteLineId | null;
  readonly askBack: AskBack;
  readonly around?: RoomAround;
}) {
  const text = useText();
  const { conversation, inhabitant, opened } = props;
  const conversationId = conversation.id;
  const place = useRef<HTMLDivElement>(null);
  const [notes] = useState(() => openNotes(opened, seatsOf(conversation.people)));
  const shortcuts = useShortcuts();
  const words = useSpeakerWords(conversation, inhabitant.formOfAddress);
  const saving = useNotesSaving({ conversationId, notes, opened });
  const room = useRoomRequests(notes, conversationId);

  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const part = { conversation, inhabitant, notes, words, foot, backToNotes: room.backToNotes };
  useRoomKeys(place, () => room.backToNotes());

  return (
    <div className="room" ref={place}>
      <SavingTrouble saving={saving} />
      <div className="room__columns">
        <PrepColumn
          conversationId={conversationId}
          wish={room.tickWish}
          onTicked={room.backToNotes}
          onNothingToTick={room.nothingToTick}
        />
        <main className="room__talk" aria-label={text('notes.editor.label')}>
          <h1 className="only-read-aloud">{text('notes.room.title')}</h1>
          <p id="notes-keys" className="only-read-aloud">
            {text('notes.editor.keys')}
          </p>
          {props.around?.above(part)}
          <div className="script">
            <NotesEditor
              notes={notes}
              labels={words}
              shortcuts={shortcuts}
              firstLineId={props.firstLineId}
              describedBy="notes-keys"
            />
          </div>
          <p className="room__notice" role="status">
            {room.notice}
          </p>
          {props.around?.below(part)}
          <RoomPanel
            room={room}
            notes={notes}
            conversation={conversation}
            inhabitant={inhabitant}
            words={words}
            saving={saving}
            askBack={props.askBack}
          />
        </main>
        <SummaryColumn
          notes={notes}
          conversationId={conversationId}
          words={words}
          actions={room.actions}
        />
      </div>
      <RoomKeys editor={notes.editor} saving={saving} moreRef={setFoot} />
    </div>
  );
}
