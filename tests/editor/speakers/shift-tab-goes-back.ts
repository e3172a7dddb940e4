import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', '|')],
  run: (editor) => press(editor, 'Shift+Tab'),
  output: [said(1, 'relative', '|')],
};
