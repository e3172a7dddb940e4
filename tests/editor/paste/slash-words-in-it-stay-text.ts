import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', '|')],
  run: (editor) => paste(editor, { text: 'Zie /k \nen /a verder' }),
  output: [said(1, 'inhabitant', 'Zie /k'), said(101, 'inhabitant', 'en /a verder|')],
};
