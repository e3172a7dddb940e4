import type { Fixture } from '../support/fixture.ts';
import { press, type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', '|')],
  run: (editor) => {
    type(editor, 'Twee uur');
    press(editor, 'Ctrl+K');
    editor.undo();
  },
  output: [said(1, 'partner', 'Twee uur|')],
};
