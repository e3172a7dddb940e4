import { useEffect } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { Proposal } from '../../../shared/features/agreements/recognise/recognise.ts';
import type { AgreementDetails as Details } from '../../../shared/features/agreements/schema.ts';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { Direction } from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import type { AskBack } from '../../editor/ask-back.ts';
import { showLine } from '../../editor/focus-line.ts';
import { writeHeardFrom } from '../../editor/marks.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { AgreementDetails } from './agreement-details.tsx';
import { DifficultWordPanel } from './difficult-word-panel.tsx';
import { HeardFrom } from './heard-from.tsx';
import { RoleGuardPanel } from './role-guard-panel.tsx';
import type { NotesSaving } from './use-notes-saving.ts';
import type { Recognise } from './use-recognise.ts';
import type { RoleGuard } from './use-role-guard.ts';
import type { RoomRequests } from './use-room-requests.ts';

/** Rises at the foot of the notes and makes room for itself, so that the last lines stay in sight. */
export function RoomPanel(props: {
  readonly room: RoomRequests;
  readonly notes: NotesDocument;
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly words: SpeakerWords;
  readonly saving: NotesSaving;
  readonly recognise: Recognise;
  readonly guard: RoleGuard;
  readonly askBack: AskBack;
}) {
  const { room, notes, conversation, words, saving, askBack: AskBackPart } = props;
  const { panel } = room;
  const text = useText();
  const ask = useAsk();
  const agreed = useQueryCall(agreements.list, { conversationId: conversation.id }).data;
  const lineId = panel?.lineId;
  const recordCheck = (checked: NoteLineId, direction: Direction) =>
    notes.editor.recordStep({
      said: text('notes.undone.check'),
      undo: async () =>
        (await ask(understandingChecks.undoLast, { lineId: checked, direction })).ok,
    });

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
          first={firstDetails(known, props.recognise(line.text, line))}
          conversation={conversation}
          isUnderstood={known?.isUnderstood ?? false}
          words={words}
          saveNotes={saving.saveNow}
          onLeave={() => room.backToNotes()}
        />
      </div>
    );
  }
  if (panel.kind === 'role_guard') {
    return (
      <RoleGuardPanel
        guard={props.guard}
        notes={notes}
        lineId={line.id}
        onLeave={room.backToNotes}
      />
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
  if (panel.kind === 'difficult_word') {
    return (
      <div className="room__panel">
        <DifficultWordPanel
          key={`${line.id} ${panel.words}`}
          conversationId={conversation.id}
          line={line}
          heardIn={panel.words}
          words={words}
          saveNotes={saving.saveNow}
          onLeave={room.backToNotes}
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
        onRecorded={() => recordCheck(line.id, panel.direction)}
        onOtherDirection={room.turnCheck}
        onLeave={room.backToNotes}
      />
    </div>
  );
}

/** What is known, and where nothing is, what was read from the words: shown to be corrected, written only by Enter. */
function firstDetails(known: Details | undefined, { doer, when }: Proposal): Details {
  return {
    doer: known?.doer ?? doer?.speaker ?? null,
    doerPersonId: (known?.doer ? known.doerPersonId : doer?.personId) ?? null,
    due: known?.due ?? (when?.kind === 'day' ? when.day : null),
  };
}
