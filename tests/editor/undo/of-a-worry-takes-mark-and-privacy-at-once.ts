import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Zij valt.|')],
  run: (editor) => {
    press(editor, 'Alt+Z');
    editor.undo();
  },
  output: [said(1, 'partner', 'Zij valt.|')],
};
