import './notes-editor.css';
import { type ClipboardEvent, type KeyboardEvent, memo, useEffect } from 'react';
import { Editable, type RenderPlaceholderProps, Slate } from 'slate-react';
import type { Shortcuts } from '../../shared/features/settings/shortcuts.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { useText } from '../i18n/text.tsx';
import { commandFor } from './commands.ts';
import { CurrentLineSign } from './current-line-sign.tsx';
import { focusLine } from './focus-line.ts';
import { LineLabelsProvider } from './line-labels.tsx';
import { renderChunk, renderLine } from './line-views.tsx';
import type { NotesDocument } from './notes-document.ts';
import { signFoundLine } from './sign-found-line.ts';
import type { SpeakerWords } from './use-speaker-words.ts';
import { WordsOnly } from './words-only.tsx';

interface NotesEditorProps {
  readonly notes: NotesDocument;
  readonly labels: SpeakerWords;
  readonly shortcuts: Shortcuts;
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

  const onKeyDown = (event: KeyboardEvent) => {
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
  return (
    <LineLabelsProvider labels={props.labels}>
      <Slate editor={editor} initialValue={editor.children} onValueChange={notes.tellChanged}>
        <Editable
          as={WordsOnly}
          className="script__lines"
          aria-label={text('notes.editor.label')}
          aria-describedby={props.describedBy}
          placeholder={text('notes.editor.placeholder')}
          spellCheck={false}
          autoCorrect="off"
          translate="no"
          renderElement={renderLine}
          renderChunk={renderChunk}
          renderPlaceholder={renderPlaceholder}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <CurrentLineSign />
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
