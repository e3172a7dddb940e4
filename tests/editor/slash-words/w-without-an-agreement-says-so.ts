import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur hulp.|')],
  run: (editor) => type(editor, ' /w '),
  output: [said(1, 'partner', 'Twee uur hulp.|')],
  asked: [{ kind: 'no_agreement' }],
};
