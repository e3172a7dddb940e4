import './mode.css';
import { useSyncExternalStore } from 'react';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { interpretedPiece, isTooLong } from '../../../shared/features/room/interpreting.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { currentLine } from '../../editor/current-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';

/**
 * With an interpreter: one short piece at a time, in both directions. Follows the notes by itself: while a line is written
 * somebody speaks; after Enter it is interpreted.
 */
export function InterpreterStrip(props: {
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly notes: NotesDocument;
  readonly words: SpeakerWords;
}) {
  const text = useText();
  const { conversation, inhabitant, notes } = props;
  const content = useSyncExternalStore(notes.subscribe, notes.content);
  const at = currentLine(notes.editor)?.path[0] ?? content.length - 1;
  const piece = interpretedPiece(notes.lines(), lineIdAt(notes, at));
  const { start, within } = props.words;
  const isToPartner = piece.speaker === 'inhabitant' || piece.speaker === 'relative';
  const interpreter = personWithRole(conversation.people, 'interpreter');
  return (
    <section className="mode-strip" aria-label={text('room.interpreter.label')}>
      <p className="mode-strip__point" aria-live="polite">
        {piece.isBeingInterpreted
          ? text('room.interpreter.now', { speaker: within[piece.speaker] })
          : text('room.interpreter.speaks', { speaker: start[piece.speaker] })}
      </p>
      <span>
        {text('room.interpreter.direction', {
          from: start[piece.speaker],
          to: isToPartner ? within.partner : within.inhabitant,
        })}
      </span>
      {isTooLong(piece.text) && !piece.isBeingInterpreted && (
        <span className="not-clear">{text('room.interpreter.long')}</span>
      )}
      <span>{text('room.interpreter.look', { inhabitant: within.inhabitant })}</span>
      <span>{whoInterprets()}</span>
      <Words conversationId={conversation.id} />
    </section>
  );

  function whoInterprets(): string {
    if (interpreter) return text('room.interpreter.who', { name: interpreter.name });
    return inhabitant.support.interpreter === 'relative'
      ? text('room.interpreter.relative')
      : text('room.interpreter.nobody');
  }
}

function lineIdAt(notes: NotesDocument, index: number): string | null {
  const node = notes.editor.children[index];
  return node && 'id' in node ? node.id : null;
}

/** The difficult words of this conversation with what they mean, for who interprets. */
function Words(props: { readonly conversationId: ConversationOverview['id'] }) {
  const text = useText();
  const { conversationId } = props;
  const words = useQueryCall(difficultWords.list, { conversationId }).data ?? [];
  if (words.length === 0) return <span>{text('room.interpreter.noWords')}</span>;
  return (
    <dl className="mode-strip__words" aria-label={text('room.interpreter.words')}>
      {words.map(({ id, word, explanation, otherLanguage }) => (
        <div key={id} style={{ display: 'contents' }}>
          <dt>{word}</dt>
          <dd>{[explanation, otherLanguage].filter(Boolean).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
