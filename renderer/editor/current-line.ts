import { Editor, Element, type Path } from 'slate';
import type { NoteElement, SaidElement } from '../../shared/document/note-element.ts';
import { textOf } from '../../shared/document/note-element.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';

/** A line and where it stands. */
export interface PlacedLine<Some extends NoteElement = NoteElement> {
  readonly element: Some;
  readonly path: Path;
}

/** The line the caret stands in, or the end of the selection. */
export function currentLine(editor: Editor): PlacedLine | null {
  const index = editor.selection?.focus.path[0];
  return index === undefined ? null : lineAt(editor, index);
}

/** The line at a place in the notes. */
export function lineAt(editor: Editor, index: number): PlacedLine | null {
  const element = editor.children[index];
  return Element.isElement(element) ? { element, path: [index] } : null;
}

/** The line with that id. */
export function lineById(editor: Editor, id: NoteLineId): PlacedLine | null {
  const index = editor.children.findIndex((node) => Element.isElement(node) && node.id === id);
  return index === -1 ? null : lineAt(editor, index);
}

/** The nearest line at or above a place for which something holds. */
export function lineAtOrAbove(
  editor: Editor,
  index: number,
  holds: (element: NoteElement) => boolean,
): PlacedLine | null {
  for (let at = index; at >= 0; at -= 1) {
    const line = lineAt(editor, at);
    if (line && holds(line.element)) return line;
  }
  return null;
}

/** All lines the selection touches. */
export function selectedLines(editor: Editor): PlacedLine[] {
  if (!editor.selection) return [];
  const [start, end] = Editor.edges(editor, editor.selection);
  const first = start.path[0] ?? 0;
  const last = end.path[0] ?? first;
  return Array.from({ length: last - first + 1 }, (_, step) => lineAt(editor, first + step)).filter(
    (line) => line !== null,
  );
}

export function isEmpty(element: NoteElement): boolean {
  return textOf(element).trim() === '';
}

/** The agreement the caret stands in; from the empty line under it, the one just written. Private ones are not asked about. */
export function currentAgreement(editor: Editor): SaidElement | null {
  const line = currentLine(editor);
  const meant = line && isEmpty(line.element) ? lineAt(editor, (line.path[0] ?? 0) - 1) : line;
  if (meant?.element.type !== 'said') return null;
  return meant.element.mark === 'agreement' && !meant.element.isPrivate ? meant.element : null;
}
