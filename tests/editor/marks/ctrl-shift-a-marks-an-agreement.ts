import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur.|', 'key_point')],
  run: (editor) => press(editor, 'Ctrl+Shift+A'),
  output: [said(1, 'partner', 'Twee uur.|', 'agreement')],
};
