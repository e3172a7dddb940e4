import { useState } from 'react';
import { createPortal } from 'react-dom';
import { type ShortcutName, shortcutInWords } from '../../../shared/features/settings/shortcuts.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useShortcut } from '../../bridge/use-shortcut.ts';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import { ModePanel } from './mode-panel.tsx';
import { ReadOut } from './read-out.tsx';
import { sentenceToReadOut } from './sentence-to-read-out.ts';

/** At the foot: one sentence very large to read out, and how notes are kept here. */
export function RoomTools(props: {
  readonly conversationId: ConversationId;
  readonly notes: NotesDocument;
  readonly foot: HTMLElement | null;
  readonly backToNotes: (notice?: string) => void;
}) {
  const text = useText();
  const { conversationId, notes, foot, backToNotes } = props;
  const [isChoosing, setChoosing] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);

  const readOut = () => {
    if (sentence !== null) return setSentence(null);
    const found = sentenceToReadOut(notes);
    if (found === null) backToNotes(text('room.readOut.nothing'));
    else setSentence(found);
  };
  useShortcut('read_out', readOut);
  useShortcut('mode', () => setChoosing((now) => !now));

  return (
    <>
      {foot &&
        createPortal(
          <>
            <FootKey name="read_out" onPress={readOut} />
            <FootKey name="mode" onPress={() => setChoosing(true)} />
          </>,
          foot,
        )}
      {isChoosing && (
        <ModePanel
          conversationId={conversationId}
          onLeave={() => {
            setChoosing(false);
            backToNotes();
          }}
        />
      )}
      {sentence !== null && (
        <ReadOut sentence={sentence} notes={notes} onClose={() => setSentence(null)} />
      )}
    </>
  );
}

function FootKey(props: {
  readonly name: Extract<ShortcutName, 'read_out' | 'mode'>;
  readonly onPress: () => void;
}) {
  const text = useText();
  const shortcuts = useShortcuts();
  return (
    <button
      type="button"
      className="room-keys__key"
      // The focus stays where the sentence or the caret is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPress}
    >
      <kbd>{shortcutInWords(shortcuts[props.name])}</kbd>
      {text(`room.keys.${props.name}`)}
    </button>
  );
}
