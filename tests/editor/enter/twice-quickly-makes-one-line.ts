import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ja.|')],
  run: (editor) => type(editor, '⏎⏎Nee'),
  output: [said(1, 'inhabitant', 'Ja.'), said(101, 'inhabitant', 'Nee|')],
};
