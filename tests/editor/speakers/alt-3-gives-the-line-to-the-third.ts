import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ja|')],
  run: (editor) => press(editor, 'Alt+3'),
  output: [said(1, 'supporter', 'Ja|')],
};
