import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', '|')],
  run: (editor) => type(editor, 'en/a of 1/k '),
  output: [said(1, 'partner', 'en/a of 1/k |')],
};
