import './notes-editor.css';
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  memo,
  useEffect,
  useRef,
} from 'react';
import { Editable, type RenderPlaceholderProps, Slate } from 'slate-react';
import type { Shortcuts } from '../../shared/features/settings/shortcuts.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { useText } from '../i18n/text.tsx';
import { keepCaretInSight } from './caret-in-sight.ts';
import { commandFor } from './commands.ts';
import { CurrentLineSign } from './current-line-sign.tsx';
import { focusLine } from './focus-line.ts';
import { LineLabelsProvider } from './line-labels.tsx';
import { renderChunk, renderLine } from './line-views.tsx';
import type { NotesDocument } from './notes-document.ts';
import type { NotesItem } from './notes-items.ts';
import { signFoundLine } from './sign-found-line.ts';
import { SlashMenu, type SlashMenuKeys } from './slash-menu.tsx';
import type { SpeakerWords } from './use-speaker-words.ts';
import { WordsOnly } from './words-only.tsx';

interface NotesEditorProps {
  readonly notes: NotesDocument;
  readonly labels: SpeakerWords;
  readonly shortcuts: Shortcuts;
  /** All that can be chosen in the slash menu. */
  readonly items: readonly NotesItem[];
  /** The line to begin at; otherwise the end of the notes. */
  readonly firstLineId: NoteLineId | null;
  /** The id of the text that says which keys there are. */
  readonly describedBy: string;
}

/** The notes: one line for each thing that is said, written by keyboard alone. */
export const NotesEditor = memo(function NotesEditor(props: NotesEditorProps) {
  const text = useText();
  const { notes, firstLineId } = props;
  const { editor } = notes;

  useEffect(() => {
    focusLine(editor, firstLineId);
    if (firstLineId !== null) return signFoundLine(notes, firstLineId);
  }, [editor, notes, firstLineId]);

  const menuKeys = useRef<SlashMenuKeys>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!hasModifier(event) && menuKeys.current?.take(event.key)) {
      event.preventDefault();
      // Esc closes the menu and nothing else.
      event.stopPropagation();
      return;
    }
    const command = commandFor(event.nativeEvent, props.shortcuts);
    if (!command) return;
    event.preventDefault();
    command.run(editor);
  };
  // Taken here, because the element itself would pass on text only, and nothing when there is only a page of HTML.
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    editor.insertData(event.clipboardData);
  };
  // A file would otherwise be opened in place of the page.
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return false;
    event.preventDefault();
    editor.insertData(event.dataTransfer);
    return true;
  };
  return (
    <LineLabelsProvider labels={props.labels}>
      <Slate
        editor={editor}
        initialValue={editor.children}
        onChange={notes.tellMoved}
        onValueChange={notes.tellChanged}
      >
        <Editable
          as={WordsOnly}
          className="script__lines"
          aria-label={text('notes.editor.label')}
          aria-describedby={props.describedBy}
          aria-autocomplete="list"
          placeholder={text('notes.editor.placeholder')}
          spellCheck={false}
          autoCorrect="off"
          translate="no"
          renderElement={renderLine}
          renderChunk={renderChunk}
          renderPlaceholder={renderPlaceholder}
          scrollSelectionIntoView={keepCaretInSight}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onDrop={onDrop}
        />
        <CurrentLineSign />
        <SlashMenu items={props.items} keys={menuKeys} />
      </Slate>
    </LineLabelsProvider>
  );
});

/** Slate makes it too pale to read and lays it over the line. */
function renderPlaceholder({ attributes, children }: RenderPlaceholderProps) {
  return (
    <span {...attributes} className="script__placeholder" style={{}}>
      {children}
    </span>
  );
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
