import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', '|')],
  run: (editor) => paste(editor, { text: 'Twee uur', html: '<h1>Iets anders</h1>' }),
  output: [said(1, 'partner', 'Twee uur|')],
};
