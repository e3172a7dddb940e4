import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Het bed is oud|', 'key_point')],
  run: (editor) => press(editor, 'Alt+I'),
  output: [said(1, 'partner', 'Het bed is oud|', { mark: 'key_point', source: { kind: 'seen' } })],
};
