import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee |uur hulp'), said(2, 'inhabitant', 'Dat is |goed.')],
  run: (editor) => editor.insertBreak(),
  output: [said(1, 'partner', 'Twee '), said(101, 'partner', '|goed.')],
};
