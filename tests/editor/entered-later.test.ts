import { Editor, Transforms } from 'slate';
import { expect, it } from 'vitest';
import { lineOf } from '../../shared/document/note-document.ts';
import type { NoteElement } from '../../shared/document/note-element.ts';
import { Instant } from '../../shared/primitives/plain-date.ts';
import { editorOf } from './support/editor-of.ts';
import { now, said } from './support/lines.ts';

const start = Instant.parse('2026-03-03T08:30:00.000Z');

it('lines typed in from paper have the time of the conversation and say when they were entered', () => {
  const { editor } = editorOf([said(1, 'inhabitant', 'Toen gezegd.|')]);
  editor.enteredLaterThan = start;
  Editor.insertBreak(editor);
  Editor.insertText(editor, 'Van het blad.');
  editor.enteredLaterThan = null;
  Editor.insertBreak(editor);
  Transforms.insertText(editor, 'Nu gezegd.');
  const times = editor.children.map((line) => lineOf(line as NoteElement));
  expect(times).toMatchObject([
    { text: 'Toen gezegd.', enteredAt: null },
    { text: 'Van het blad.', writtenAt: start, enteredAt: now },
    { text: 'Nu gezegd.', writtenAt: now, enteredAt: null },
  ]);
});
