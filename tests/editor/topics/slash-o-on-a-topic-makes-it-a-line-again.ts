import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Ja.'), topic(2, 'Geld|')],
  run: (editor) => type(editor, ' /o '),
  output: [said(1, 'partner', 'Ja.'), said(2, 'partner', 'Geld|')],
};
