import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Dat was het.|')],
  run: (editor) => type(editor, ' /r '),
  output: [said(1, 'partner', 'Dat was het.|')],
  asked: [{ kind: 'closing' }],
};
