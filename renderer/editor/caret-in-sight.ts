import type { ReactEditor } from 'slate-react';
import { defaultScrollSelectionIntoView } from 'slate-react';

/**
 * Scrolls to the caret, which is asked at every key. Nearly always it is in sight already, and that takes one look; only
 * otherwise Slate's own way, which goes through all that scrolls around the notes.
 */
export function keepCaretInSight(editor: ReactEditor, range: globalThis.Range): void {
  if (!isInSight(range)) defaultScrollSelectionIntoView(editor, range);
}

function isInSight(range: globalThis.Range): boolean {
  const box = range.startContainer.parentElement?.closest('.script');
  if (!box || !range.collapsed) return false;
  const caret = range.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  const top = Math.max(0, around.top);
  const bottom = Math.min(window.innerHeight, around.bottom);
  return caret.height > 0 && caret.top >= top && caret.bottom <= bottom;
}
