import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Dat kan wel|', { source: { kind: 'opinion' } })],
  run: (editor) => press(editor, 'Alt+D'),
  output: [said(1, 'partner', 'Dat kan wel|')],
};
