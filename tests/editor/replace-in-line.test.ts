import { Editor } from 'slate';
import { expect, it } from 'vitest';
import { replaceInLine } from '../../renderer/editor/replace-in-line.ts';
import { isSupportersOwn } from '../../shared/features/role-guard/own-lines.ts';
import { documentOf, editorOf } from './support/editor-of.ts';
import { lineId, said } from './support/lines.ts';

const before = said(1, 'supporter', 'Dag. Dat beloof ik. Tot morgen.|');
const old = { lineId: lineId(1), start: 5, words: 'Dat beloof ik.' };

it('puts other words in place, selects what is to be filled in, and is one step of undo', () => {
  const { editor } = editorOf([before]);
  Editor.insertText(editor, ' Dag');
  expect(replaceInLine(editor, old, 'U hoort op … meer.')).toBe(true);
  expect(documentOf(editor)).toEqual([
    said(1, 'supporter', 'Dag. U hoort op |…| meer. Tot morgen. Dag'),
  ]);
  Editor.insertText(editor, '3 mei');
  editor.undo();
  editor.undo();
  expect(Editor.string(editor, [0])).toBe('Dag. Dat beloof ik. Tot morgen. Dag');
});

it('changes nothing when the line says something else by now', () => {
  const { editor } = editorOf([said(1, 'supporter', 'Dag. Dat hoop ik.|')]);
  expect(replaceInLine(editor, old, 'Anders.')).toBe(false);
  expect(replaceInLine(editor, { ...old, lineId: lineId(9) }, 'Anders.')).toBe(false);
  expect(Editor.string(editor, [0])).toBe('Dag. Dat hoop ik.');
});

it("takes for the supporter's own what the supporter says and what is private, and no literal words", () => {
  expect(isSupportersOwn(said(1, 'supporter', 'Ja.'))).toBe(true);
  expect(isSupportersOwn({ ...said(1, 'inhabitant', 'Ja.'), isPrivate: true })).toBe(true);
  expect(isSupportersOwn(said(1, 'inhabitant', 'Ja.'))).toBe(false);
  expect(isSupportersOwn(said(1, 'partner', 'Ja.'))).toBe(false);
  expect(isSupportersOwn({ ...said(1, 'supporter', 'Ja.'), mark: 'quote' })).toBe(false);
  const heard = { kind: 'heard', from: null } as const;
  expect(isSupportersOwn({ ...said(1, 'supporter', 'Ja.'), source: heard })).toBe(false);
});
