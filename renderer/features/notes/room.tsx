import './room.css';
import { useRef, useState } from 'react';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { shortcutInWords } from '../../../shared/features/settings/shortcuts.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import type { AskBack } from '../../editor/ask-back.ts';
import { commandNamed } from '../../editor/commands.ts';
import { useExplainInNotes } from '../../editor/explain-word/explain-word-context.ts';
import { NotesEditor } from '../../editor/notes-editor.tsx';
import { useNotesItems } from '../../editor/use-notes-items.ts';
import { useSpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';

import { FindBar } from './find-bar.tsx';

import { type OpenedNotes, openNotes } from './opened-notes.ts';
import { PrepColumn } from './prep-column.tsx';
import { ProposalBar } from './proposal-bar.tsx';
import { RoleGuardHint } from './role-guard-hint.tsx';
import type { RoomAround } from './room-around.ts';
import { RoomKeys } from './room-keys.tsx';
import { RoomPanel } from './room-panel.tsx';
import { SummaryColumn } from './summary-column.tsx';
import { tableOf } from './table-of.ts';
import { useFootInSight } from './use-foot-in-sight.ts';
import { useNotesSaving } from './use-notes-saving.ts';
import { useProposal } from './use-proposal.ts';
import { useRecognise } from './use-recognise.ts';
import { useRoleGuard } from './use-role-guard.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { useRoomRequests } from './use-room-requests.ts';
import { useTopicIdeas } from './use-topic-ideas.ts';

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
  const script = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const shortcuts = useShortcuts();
  const words = useSpeakerWords(conversation, inhabitant.formOfAddress);
  const [notes] = useState(() => openNotes(opened, tableOf(conversation, words)));
  const saving = useNotesSaving({ conversationId, notes, opened });
  const recognise = useRecognise({ conversation, inhabitant, words });
  const proposal = useProposal({ notes, conversationId, recognise, saving });
  const guard = useRoleGuard(notes, conversationId);
  const room = useRoomRequests(notes, conversationId, proposal.accept, guard);
  const items = useNotesItems({
    words,
    shortcuts,
    seats: notes.editor.world.seats,
    topicIdeas: useTopicIdeas(conversationId),
  });

  useExplainInNotes(() => commandNamed('difficult_word')?.run(notes.editor));

  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const part = { conversation, inhabitant, notes, words, foot, backToNotes: room.backToNotes };
  useRoomKeys(place, () => room.backToNotes());
  useFootInSight(script);

  return (
    <div className="room" ref={place}>
      <TopbarTools>
        <Button
          variant="plain"
          keys={shortcutInWords(shortcuts.closing)}
          onPress={() => navigate({ name: 'closing', conversationId })}
        >
          {text('notes.room.closing')}
        </Button>
      </TopbarTools>
      <div className="room__columns">
        <PrepColumn
          conversationId={conversationId}
          supporterName={personWithRole(conversation.people, 'supporter')?.name ?? ''}
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
          <FindBar notes={notes} keys={shortcuts.find} onLeave={room.backToNotes} />
          <div className="script" ref={script}>
            <NotesEditor
              notes={notes}
              labels={words}
              shortcuts={shortcuts}
              items={items}
              firstLineId={props.firstLineId}
              describedBy="notes-keys"
            />
          </div>
          <p className="room__notice" role="status">
            {room.notice}
          </p>
          {proposal.shown && room.panel === null && (
            <ProposalBar
              proposal={proposal.shown}
              words={words}
              onAccept={() => {
                proposal.accept();
                room.backToNotes();
              }}
              onChange={() => proposal.shown && room.actions.tellWhoAndWhen(proposal.shown.line.id)}
            />
          )}
          {room.panel === null && (
            <RoleGuardHint
              guard={guard}
              notes={notes}
              onOpen={() => notes.editor.askRoom({ kind: 'role_guard' })}
            />
          )}
          {props.around?.below(part)}
          <RoomPanel
            room={room}
            notes={notes}
            conversation={conversation}
            inhabitant={inhabitant}
            words={words}
            saving={saving}
            recognise={recognise}
            guard={guard}
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
      <RoomKeys editor={notes.editor} items={items} saving={saving} moreRef={setFoot} />
    </div>
  );
}
