import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Ja.'), said(2, 'partner', '|', 'agreement')],
  run: (editor) => editor.deleteBackward('character'),
  output: [said(1, 'partner', 'Ja.'), said(2, 'partner', '|')],
};
