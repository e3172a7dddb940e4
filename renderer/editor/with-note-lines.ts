import { Editor, Element, Node, Text, Transforms } from 'slate';
import { MAX_LINE_LENGTH, type SaidElement } from '../../shared/document/note-element.ts';
import { lineTimes } from './line-times.ts';

/**
 * Keeps the document a flat list of lines: never empty, every line a text and nothing else, no longer than is stored.
 * One thing is mended at a time; the next pass finds the rest.
 */
export function withNoteLines(editor: Editor): Editor {
  const { normalizeNode } = editor;

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Editor.isEditor(node)) {
      if (node.children.length === 0) {
        Transforms.insertNodes(editor, emptyLine(editor), { at: [0] });
        return;
      }
      const stray = node.children.findIndex((child) => Text.isText(child));
      if (stray !== -1) {
        Transforms.wrapNodes(editor, emptyLine(editor), { at: [stray] });
        return;
      }
    }
    if (Element.isElement(node)) {
      const inner = node.children.findIndex((child) => Element.isElement(child));
      if (inner !== -1) {
        Transforms.unwrapNodes(editor, { at: [...path, inner] });
        return;
      }
      if (Node.string(node).length > MAX_LINE_LENGTH) {
        splitAtLimit(editor, path);
        return;
      }
    }
    normalizeNode(entry, options);
  };

  return editor;
}

/** A new line of the inhabitant without words. */
function emptyLine(editor: Editor): SaidElement {
  return {
    type: 'said',
    id: editor.world.newLineId(),
    speaker: 'inhabitant',
    ...lineTimes(editor),
    children: [{ text: '' }],
  };
}

function splitAtLimit(editor: Editor, path: number[]): void {
  const at = { path: [...path, 0], offset: MAX_LINE_LENGTH };
  Transforms.splitNodes(editor, { at, match: (node) => Element.isElement(node) });
  const rest = [(path[0] ?? 0) + 1];
  Transforms.setNodes(editor, { id: editor.world.newLineId(), ...lineTimes(editor) }, { at: rest });
}
