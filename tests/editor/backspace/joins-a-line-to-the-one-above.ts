import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur', 'agreement'), said(2, 'inhabitant', '| per week')],
  run: (editor) => editor.deleteBackward('character'),
  output: [said(1, 'partner', 'Twee uur| per week', 'agreement')],
};
