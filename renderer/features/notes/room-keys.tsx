import './room-keys.css';
import type { Editor } from 'slate';
import { type CommandName, type NotesCommand, notesCommands } from '../../editor/commands.ts';
import { focusNotes } from '../../editor/focus-line.ts';
import { useText } from '../../i18n/text.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { type NotesSaving, useSaveState } from './use-notes-saving.ts';

/** The keys that stand at the foot; the others are in the list of all keys. */
const atTheFoot = [
  'speaker',
  'key_point',
  'agreement',
  'question',
  'ask_back',
  'said',
  'topic',
] as const satisfies readonly CommandName[];

/** The keys of the room, which can be pressed by mouse as well, and when the notes were saved. */
export function RoomKeys(props: { readonly editor: Editor; readonly saving: NotesSaving }) {
  const text = useText();
  const { savedAt } = useSaveState(props.saving);
  const { editor } = props;
  return (
    <footer className="room-keys">
      {atTheFoot.map((name) => (
        <button
          key={name}
          type="button"
          className="room-keys__key"
          onClick={() => {
            focusNotes(editor);
            commandNamed(name)?.run(editor);
          }}
        >
          <kbd>{signOf(commandNamed(name))}</kbd>
          {text(`notes.keys.${name}`)}
        </button>
      ))}
      <span className="room-keys__end">
        <SavedAt at={savedAt} />
      </span>
      <span>
        <kbd>F1</kbd>
        {text('notes.keys.all')}
      </span>
    </footer>
  );
}

function commandNamed(name: CommandName): NotesCommand | undefined {
  return notesCommands.find((command) => command.name === name);
}

/** How it is typed: `/k`, or the key where there is no letter. */
function signOf(command: NotesCommand | undefined): string {
  if (command?.slash !== undefined) return `/${command.slash}`;
  return command?.keys?.[0] ?? '';
}
