import { Editor, Transforms } from 'slate';
import type { TopicElement } from '../../shared/document/note-element.ts';
import { currentLine } from './current-line.ts';
import { lineTimes } from './line-times.ts';
import { seatAt, seatOfNewLine } from './speakers.ts';

/**
 * Starts a topic. With the caret at the start of a line that line becomes the topic; after words a new one comes under
 * it, because what was said stays said. On a topic it turns the line back into something said.
 */
export function startTopic(editor: Editor): void {
  const line = currentLine(editor);
  if (!line || !editor.selection) return;
  if (line.element.type === 'topic') {
    makeSaid(editor);
  } else if (Editor.isStart(editor, editor.selection.focus, line.path)) {
    Transforms.setNodes<TopicElement>(editor, { type: 'topic' }, { at: line.path });
    Transforms.unsetNodes(editor, ['speaker', 'personId', 'mark', 'isPrivate', 'source'], {
      at: line.path,
    });
  } else {
    const below = [(line.path[0] ?? 0) + 1];
    Transforms.insertNodes(
      editor,
      {
        type: 'topic',
        id: editor.world.newLineId(),
        ...lineTimes(editor),
        children: [{ text: '' }],
      },
      { at: below },
    );
    Transforms.select(editor, Editor.start(editor, below));
  }
}

/** Starts a topic that was prepared, with its words. */
export function startTopicWith(editor: Editor, words: string): void {
  const line = currentLine(editor);
  if (line?.element.type !== 'topic') startTopic(editor);
  Transforms.insertText(editor, words);
}

/** Makes the current topic a line of whoever spoke last. */
export function makeSaid(editor: Editor): void {
  const line = currentLine(editor);
  if (!line) return;
  const seat = seatAt(editor, line.path[0] ?? 0);
  Transforms.setNodes(editor, { type: 'said', ...seatOfNewLine(seat) }, { at: line.path });
}
