import { type NotesCommand, notesCommands } from '../editor/commands.ts';
import { useText } from '../i18n/text.tsx';
import type { TextKey } from '../i18n/texts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

type KeyList = readonly (readonly [keys: string, meaning: TextKey])[];

const everywhere: KeyList = [
  ['Ctrl L', 'app.keys.lock'],
  ['Ctrl F', 'app.keys.find'],
  ['F1', 'app.keys.all'],
  ['Alt ←', 'app.keys.back'],
  ['Esc', 'app.keys.escape'],
  ['Ctrl Enter', 'app.keys.next'],
];

/** The keys of the notes, as the notes themselves know them. */
const inTheRoom: KeyList = [
  ...notesCommands.map((command) => [keysOf(command), `app.keys.command.${command.name}`] as const),
  ['F6', 'app.keys.nextPart'],
];

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
  return (
    <Dialog title={text('app.keys.title')} onClose={props.onClose}>
      <h3>{text('app.keys.everywhere')}</h3>
      <KeyTable keys={everywhere} />
      <h3>{text('app.keys.room')}</h3>
      <KeyTable keys={inTheRoom} />
      <h3>{text('app.keys.check')}</h3>
      <KeyTable keys={whileAskingBack} />
      <div className="actions">
        <Button onPress={props.onClose}>{text('app.dialog.close')}</Button>
      </div>
    </Dialog>
  );
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
function keysOf({ slash, keys = [] }: NotesCommand): string {
  const onKeyboard = keys.map((one) => one.replace(/(?<=\+)[a-z]$/, (end) => end.toUpperCase()));
  const words = slash === undefined ? [] : [`/${slash}`];
  return [...words, ...onKeyboard.map((one) => one.replaceAll('+', ' '))].join('  ');
}
