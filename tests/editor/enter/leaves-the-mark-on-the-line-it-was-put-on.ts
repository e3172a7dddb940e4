import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik wil naar mijn zus.| Elke week.', 'key_point')],
  run: (editor) => editor.insertBreak(),
  output: [
    said(1, 'inhabitant', 'Ik wil naar mijn zus.', 'key_point'),
    said(101, 'inhabitant', '| Elke week.'),
  ],
};
