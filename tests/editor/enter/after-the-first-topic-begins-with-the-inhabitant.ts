import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [topic(1, 'Het huishouden|')],
  run: (editor) => type(editor, '⏎Het bed.'),
  output: [topic(1, 'Het huishouden'), said(101, 'inhabitant', 'Het bed.|')],
};
