import './room-keys.css';
import type { Ref } from 'react';
import type { Editor } from 'slate';
import { type Shortcuts, shortcutInWords } from '../../../shared/features/settings/shortcuts.ts';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import { type CommandName, commandNamed, type NotesCommand } from '../../editor/commands.ts';
import { focusNotes } from '../../editor/focus-line.ts';
import type { NotesItem } from '../../editor/notes-items.ts';
import { useText } from '../../i18n/text.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
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
export function RoomKeys(props: {
  readonly editor: Editor;
  readonly items: readonly NotesItem[];
  readonly saving: NotesSaving;
  /** Where the keys of other slices appear. */
  readonly moreRef: Ref<HTMLElement>;
}) {
  const text = useText();
  const { savedAt, trouble } = useSaveState(props.saving);
  const { editor } = props;
  const shortcuts = useShortcuts();
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
          <kbd>{signOf(commandNamed(name), shortcuts)}</kbd>
          {text(`notes.keys.${name}`)}
        </button>
      ))}
      <span className="room-keys__more" ref={props.moreRef} />
      <MenuButton
        className="room-keys__key"
        label={text('notes.menu.more')}
        items={props.items.map(({ slash, ...item }) => ({
          ...item,
          keys: [...(slash === undefined ? [] : [`/${slash}`]), item.keys].filter(Boolean),
        }))}
        onChoose={(id) => {
          const item = props.items.find((one) => one.id === id);
          // The menu gives the focus back to its button first.
          requestAnimationFrame(() =>
            setTimeout(() => {
              focusNotes(editor);
              item?.run(editor);
            }),
          );
        }}
      />
      <span className="room-keys__end">
        <SavedAt at={savedAt} isRefused={trouble !== null} />
      </span>
      <span>
        <kbd>{shortcutInWords(shortcuts.all_keys)}</kbd>
        {text('notes.keys.all')}
      </span>
    </footer>
  );
}

/** How it is typed: `/k`, or the key where there is no letter. */
function signOf(command: NotesCommand | undefined, shortcuts: Shortcuts): string {
  if (command?.slash !== undefined) return `/${command.slash}`;
  return command ? shortcutInWords(shortcuts[command.name]) : '';
}
