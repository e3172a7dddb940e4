import { Editor, Range, Transforms } from 'slate';
import { textOf } from '../../shared/document/note-element.ts';
import { currentLine, isEmpty, lineAtOrAbove, type PlacedLine } from './current-line.ts';

/**
 * Asks back what the line says. On an empty line the last key point or agreement above it is meant. A line without such
 * a mark becomes a key point first, so that one key is enough to mark and ask (practice, 3.8).
 */
export function askBack(editor: Editor): void {
  const line = lineOrAbove(editor, ({ mark }) => mark === 'key_point' || mark === 'agreement');
  if (!line || line.element.isPrivate) {
    editor.askRoom({ kind: 'nothing_to_ask' });
    return;
  }
  const { element, path } = line;
  if (element.mark !== 'key_point' && element.mark !== 'agreement') {
    Transforms.setNodes(editor, { mark: 'key_point' }, { at: path });
  }
  editor.askRoom({ kind: 'ask_back', lineId: element.id });
}

export function askWhoAndWhen(editor: Editor): void {
  const line = lineOrAbove(editor, ({ mark }) => mark === 'agreement');
  if (line?.element.mark !== 'agreement') editor.askRoom({ kind: 'no_agreement' });
  else editor.askRoom({ kind: 'who_and_when', lineId: line.element.id });
}

export function tick(editor: Editor): void {
  const line = currentLine(editor);
  const isSource = line?.element.type === 'said' && !isEmpty(line.element);
  editor.askRoom({
    kind: 'tick',
    words: line ? textOf(line.element).trim() : '',
    lineId: isSource ? line.element.id : null,
  });
}

/** Writes down what a word in this line means: the selected one, or one that is still to be chosen. */
export function askDifficultWord(editor: Editor): void {
  const line = lineOrAbove(editor, (element) => !isEmpty(element));
  if (!line || isEmpty(line.element)) {
    editor.askRoom({ kind: 'nothing_to_ask' });
    return;
  }
  const { selection } = editor;
  const selected =
    selection && Range.isExpanded(selection) ? Editor.string(editor, selection).trim() : '';
  editor.askRoom({
    kind: 'difficult_word',
    lineId: line.element.id,
    words: selected || textOf(line.element),
  });
}

type SaidLine = PlacedLine & { readonly element: Extract<PlacedLine['element'], { type: 'said' }> };

/** The current line when it has words, otherwise the nearest one above it that fits and is not private. */
function lineOrAbove(
  editor: Editor,
  fits: (element: SaidLine['element']) => boolean,
): SaidLine | null {
  const current = currentLine(editor);
  if (!current) return null;
  const line = isEmpty(current.element)
    ? lineAtOrAbove(
        editor,
        current.path[0] ?? 0,
        (one) => one.type === 'said' && !one.isPrivate && fits(one),
      )
    : current;
  return line?.element.type === 'said' ? { ...line, element: line.element } : null;
}
