import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { InterpreterStrip } from './interpreter-strip.tsx';
import { PaperGuide } from './paper-guide.tsx';
import { useRoomMode } from './use-room-mode.ts';

/** Above the notes, what fits how they are kept. Typing along needs nothing. */
export function ModeStrip(props: {
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly notes: NotesDocument;
  readonly words: SpeakerWords;
}) {
  const { conversation } = props;
  const { mode } = useRoomMode(conversation.id);
  switch (mode) {
    case 'typing':
      return null;
    case 'paper':
      return <PaperGuide conversation={conversation} notes={props.notes} />;
    case 'interpreter':
      return <InterpreterStrip {...props} />;
  }
}
