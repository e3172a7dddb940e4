import { type Editor, Element } from 'slate';
import type { NoteElement } from '../../shared/document/note-element.ts';
import type { PlaceInLine } from '../../shared/features/notes/find-in-lines.ts';
import { domOfLine } from './dom-of-line.ts';

/** What places in the notes are painted for; `notes-editor.css` says how each looks. */
export type Paint = 'found' | 'found-now' | 'role-guard';

/** More than this nobody looks at, and it would be felt. */
const MOST = 1_000;

/**
 * Paints places in the notes without touching the text or drawing a line anew: the browser lays the paint over it. Each
 * call replaces what was painted under that name; no places take it away. Lines that changed since are painted anew by
 * calling again.
 */
export function paintPlaces(
  editor: Editor,
  paint: Paint,
  places: readonly PlaceInLine<NoteElement>[],
): void {
  // Where there is no page that lays out, as in tests of components, there is nothing to paint on.
  if (typeof Highlight === 'undefined') return;
  const ranges = places.slice(0, MOST).flatMap((place) => rangeOf(editor, place) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(paint);
  else CSS.highlights.set(paint, new Highlight(...ranges));
}

function rangeOf(
  editor: Editor,
  { line, start, end }: PlaceInLine<NoteElement>,
): StaticRange | null {
  if (!Element.isElement(line)) return null;
  const node = domOfLine(editor, line)?.querySelector('[data-slate-string]')?.firstChild;
  const length = node?.textContent?.length ?? 0;
  if (!node || start >= length) return null;
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: Math.min(end, length),
  });
}
