import { Editor, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { ReactEditor } from 'slate-react';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { currentLine } from './current-line.ts';

/** A word behind a slash, from its slash to the caret. */
export interface SlashWord {
  /** What stands behind the slash so far. */
  readonly word: string;
  /** The line it stands in, and where in it the slash stands. */
  readonly lineId: NoteLineId;
  readonly offset: number;
}

/** A slash word is never longer; so much of a line is read at a key, however long the line is. */
const LONGEST = 40;
const slashWord = /(?:^|\s)\/([\p{L}\p{N}]*(?: [\p{L}\p{N}]+)?)$/u;

/**
 * The slash word at the caret: at the start of a line or behind its last word. `null` when there is none, when words
 * follow, or while letters are being composed.
 */
export function slashWordAt(editor: Editor): SlashWord | null {
  const { selection } = editor;
  const line = currentLine(editor);
  if (!line || !selection || Range.isExpanded(selection) || isComposing(editor)) return null;
  const { offset } = selection.focus;
  const text = line.element.children[0]?.text ?? '';
  const from = Math.max(0, offset - LONGEST);
  const found = slashWord.exec(text.slice(from, offset));
  if (!found) return null;
  const word = found[1] ?? '';
  const at = offset - word.length - 1;
  const isAtStart = text.slice(0, at).trim() === '';
  if (!isAtStart && text.slice(offset).trim() !== '') return null;
  return { word, lineId: line.element.id, offset: at };
}

/** Takes the slash word away, and the space before it, so that a mark underlines nothing but words. */
export function takeSlashWord(editor: Editor, { offset }: SlashWord): void {
  const caret = editor.selection?.focus;
  const line = currentLine(editor);
  if (!caret || !line) return;
  const before = (line.element.children[0]?.text ?? '').slice(0, offset);
  // Typed and taken away again is one thing; what the command does is another.
  HistoryEditor.withMerging(editor, () =>
    Transforms.delete(editor, {
      at: { anchor: { ...caret, offset: before.trimEnd().length }, focus: caret },
    }),
  );
}

/** Whether letters are being put together: accents, or signs of a script with many. */
function isComposing(editor: Editor): boolean {
  return ReactEditor.isComposing(editor);
}

/** Whether the caret stands at the very end of its line. */
export function isAtEnd(editor: Editor): boolean {
  const caret = editor.selection?.focus;
  return caret !== undefined && Editor.isEnd(editor, caret, [caret.path[0] ?? 0]);
}
