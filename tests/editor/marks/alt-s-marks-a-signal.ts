import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Naar mijn |zus.')],
  run: (editor) => press(editor, 'Alt+S'),
  output: [said(1, 'inhabitant', 'Naar mijn |zus.', 'signal')],
};
