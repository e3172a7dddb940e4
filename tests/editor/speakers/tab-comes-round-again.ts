import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'relative', '|')],
  run: (editor) => press(editor, 'Tab'),
  output: [said(1, 'inhabitant', '|')],
};
