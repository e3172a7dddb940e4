import type { Editor } from 'slate';
import { commandFor } from '../../../renderer/editor/commands.ts';
import { shortcutsWith } from '../../../shared/features/settings/shortcuts.ts';

/** Types letter by letter; `⏎` is Enter. */
export function type(editor: Editor, letters: string): void {
  for (const letter of letters) {
    if (letter === '⏎') editor.insertBreak();
    else editor.insertText(letter);
  }
}

/** Presses keys for a command, such as `Ctrl+Shift+A`. */
export function press(editor: Editor, keys: string): void {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const event = {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    isComposing: false,
  };
  commandFor(event, shortcutsWith({}))?.run(editor);
}

/** Pastes what another program put on the clipboard. */
export function paste(
  editor: Editor,
  held: { readonly text?: string; readonly html?: string },
): void {
  const contents: Readonly<Record<string, string | undefined>> = {
    'text/plain': held.text,
    'text/html': held.html,
  };
  // A DataTransfer exists in a browser only; the editor reads nothing of it but this.
  editor.insertData({ getData: (kind: string) => contents[kind] ?? '' } as DataTransfer);
}

/** Pastes a file and nothing else. */
export function pasteFile(editor: Editor): void {
  editor.insertData({ getData: () => '', files: { length: 1 } } as unknown as DataTransfer);
}
