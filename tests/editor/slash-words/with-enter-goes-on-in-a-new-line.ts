import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik wil naar mijn zus.|')],
  run: (editor) => type(editor, ' /k⏎Samen.'),
  output: [
    said(1, 'inhabitant', 'Ik wil naar mijn zus.', 'key_point'),
    said(101, 'inhabitant', 'Samen.|'),
  ],
};
