import type { Fixture } from '../support/fixture.ts';
import { paste, type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', '|')],
  run: (editor) => {
    type(editor, 'Twee uur ');
    paste(editor, { text: 'per week\nvanaf maandag' });
    editor.undo();
  },
  output: [said(1, 'partner', 'Twee uur |')],
};
