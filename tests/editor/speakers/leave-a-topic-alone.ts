import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [topic(1, 'Onderweg|')],
  run: (editor) => press(editor, 'Tab'),
  output: [topic(1, 'Onderweg|')],
};
