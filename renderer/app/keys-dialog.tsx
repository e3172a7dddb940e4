import {
  type ShortcutName,
  type Shortcuts,
  shortcutInWords,
} from '../../shared/features/settings/shortcuts.ts';
import { useShortcuts } from '../bridge/use-shortcuts.ts';
import { type NotesCommand, notesCommands } from '../editor/commands.ts';
import { useText } from '../i18n/text.tsx';
import type { TextKey } from '../i18n/texts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

type KeyList = readonly (readonly [keys: string, meaning: TextKey])[];

const everywhere: readonly (ShortcutName | readonly [keys: string, meaning: TextKey])[] = [
  'lock',
  'search',
  'find',
  'difficult_word',
  'all_keys',
  ['Alt ←', 'app.keys.back'],
  ['Esc', 'app.keys.escape'],
  ['Ctrl Enter', 'app.keys.next'],
];

/** Keys of the room that are no commands of the notes themselves. */
const aroundTheNotes = [
  'pace',
  'watch',
  'read_out',
  'mode',
] as const satisfies readonly ShortcutName[];

const whileAskingBack: KeyList = [
  ['1 2 3 4', 'app.keys.verdict'],
  ['5', 'app.keys.later'],
  ['6', 'app.keys.noEvidence'],
  ['0', 'app.keys.refused'],
  ['Ctrl ↓', 'app.keys.otherPrompt'],
];

/** All keys and what they do. */
export function KeysDialog(props: { readonly onClose: () => void }) {
  const text = useText();
  const shortcuts = useShortcuts();
  return (
    <Dialog title={text('app.keys.title')} onClose={props.onClose}>
      <h3>{text('app.keys.everywhere')}</h3>
      <KeyTable
        keys={everywhere.map((key) =>
          typeof key === 'string'
            ? ([shortcutInWords(shortcuts[key]), `app.keys.command.${key}`] as const)
            : key,
        )}
      />
      <h3>{text('app.keys.room')}</h3>
      <KeyTable
        keys={[
          ...notesCommands
            .filter(isWorthTelling)
            .map(
              (command) =>
                [keysIn(command, shortcuts), `app.keys.command.${command.name}`] as const,
            ),
          ...aroundTheNotes.map(
            (name) => [shortcutInWords(shortcuts[name]), `app.keys.command.${name}`] as const,
          ),
          ['F6', 'app.keys.nextPart'],
          ['Ctrl Z', 'app.keys.undo'],
        ]}
      />
      <h3>{text('app.keys.check')}</h3>
      <KeyTable keys={whileAskingBack} />
      <div className="actions">
        <Button onPress={props.onClose}>{text('app.dialog.close')}</Button>
      </div>
    </Dialog>
  );
}

/** More than four rarely speak; the keys of the others follow the same row. */
function isWorthTelling({ name }: NotesCommand): boolean {
  return !/^seat_[5-9]$/.test(name);
}

function KeyTable(props: { readonly keys: KeyList }) {
  const text = useText();
  return (
    <dl className="keys">
      {props.keys.map(([keys, meaning]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{text(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `/k  Ctrl K`: the slash word, then the keys as they stand on a keyboard. */
function keysIn({ name, slash }: NotesCommand, shortcuts: Shortcuts): string {
  const words = slash === undefined ? [] : [`/${slash}`];
  return [...words, shortcutInWords(shortcuts[name])].join('  ');
}
