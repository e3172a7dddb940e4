import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur hulp per week.|')],
  run: (editor) => type(editor, '⏎Vanaf maandag.'),
  output: [said(1, 'partner', 'Twee uur hulp per week.'), said(101, 'partner', 'Vanaf maandag.|')],
};
