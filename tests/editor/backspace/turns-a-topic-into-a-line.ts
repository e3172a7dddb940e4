import type { Fixture } from '../support/fixture.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Ja.'), topic(2, '|Onderweg zijn')],
  run: (editor) => editor.deleteBackward('character'),
  output: [said(1, 'partner', 'Ja.'), said(2, 'partner', '|Onderweg zijn')],
};
