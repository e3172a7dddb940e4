import { type Editor, Transforms } from 'slate';
import { type Speaker, speakers } from '../../shared/features/notes/schema.ts';
import { currentLine, lineAtOrAbove } from './current-line.ts';

/** Gives the line to the next speaker (`1`) or the one before (`-1`). Topics are nobody's. */
export function turnSpeaker(editor: Editor, step: 1 | -1): void {
  const line = currentLine(editor);
  if (line?.element.type !== 'said') return;
  const at = speakers.indexOf(line.element.speaker);
  const speaker = speakers[(at + step + speakers.length) % speakers.length] ?? 'inhabitant';
  Transforms.setNodes(editor, { speaker }, { at: line.path });
}

/** Who spoke last at or above a place; the inhabitant begins. */
export function speakerAt(editor: Editor, index: number): Speaker {
  const line = lineAtOrAbove(editor, index, ({ type }) => type === 'said');
  return line?.element.type === 'said' ? line.element.speaker : 'inhabitant';
}
