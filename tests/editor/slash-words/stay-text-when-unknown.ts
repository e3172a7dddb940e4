import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Zie|')],
  run: (editor) => type(editor, ' /x '),
  output: [said(1, 'partner', 'Zie /x |')],
};
