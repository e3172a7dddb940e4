import { type Editor, Transforms } from 'slate';
import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur.'), said(2, 'inhabitant', 'Naar mijn zus.|', 'key_point')],
  run: (editor) => removeAndUndo(editor),
  output: [said(1, 'partner', 'Twee uur.'), said(2, 'inhabitant', 'Naar mijn zus.|', 'key_point')],
};

function removeAndUndo(editor: Editor): void {
  Transforms.removeNodes(editor, { at: [1] });
  editor.undo();
}
