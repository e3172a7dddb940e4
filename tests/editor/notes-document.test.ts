import fc from 'fast-check';
import { Element, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { createNotesDocument } from '../../renderer/editor/notes-document.ts';
import { linesOf } from '../../shared/document/note-document.ts';
import { editorOf } from './support/editor-of.ts';
import { said } from './support/lines.ts';

const change = fc.record({
  kind: fc.constantFrom('type', 'clear', 'break', 'remove', 'undo', 'insert', 'move'),
  at: fc.nat(20),
});

describe('the lines of the notes', () => {
  it('are those of the whole document, after any row of changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const { editor } = editorOf([said(1, 'partner', 'Een'), said(2, 'partner', '|')]);
        const notes = createNotesDocument(editor);
        notes.lines();
        for (const { kind, at } of changes) {
          const path = [at % editor.children.length];
          const end = { path: [...path, 0], offset: 0 };
          if (kind === 'type') Transforms.insertText(editor, 'ja', { at: end });
          if (kind === 'clear') Transforms.insertText(editor, '', { at: path });
          if (kind === 'remove') Transforms.removeNodes(editor, { at: path });
          if (kind === 'move') Transforms.moveNodes(editor, { at: path, to: [0] });
          if (kind === 'undo') editor.undo();
          if (kind === 'insert') {
            Transforms.insertNodes(editor, said(at + 10, 'partner', at % 3 === 0 ? ' ' : 'nieuw'), {
              at: path,
            });
          }
          if (kind === 'break') {
            Transforms.select(editor, end);
            editor.insertBreak();
          }
          const whole = linesOf(editor.children.filter((node) => Element.isElement(node)));
          expect(notes.lines()).toEqual(whole);
        }
      }),
      { numRuns: 200 },
    );
  });
});
