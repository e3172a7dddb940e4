import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', '|Onderweg zijn', 'question')],
  run: (editor) => type(editor, '/o '),
  output: [topic(1, '|Onderweg zijn')],
};
