import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [
    said(1, 'partner', 'Twee| uur.'),
    topic(2, 'Vervoer'),
    said(3, 'partner', 'Vanaf| maandag.'),
  ],
  run: (editor) => press(editor, 'Ctrl+K'),
  output: [
    said(1, 'partner', 'Twee| uur.', 'key_point'),
    topic(2, 'Vervoer'),
    said(3, 'partner', 'Vanaf| maandag.', 'key_point'),
  ],
};
