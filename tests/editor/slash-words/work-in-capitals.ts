import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Naar mijn zus.|')],
  run: (editor) => type(editor, ' /K '),
  output: [said(1, 'inhabitant', 'Naar mijn zus.|', 'key_point')],
};
