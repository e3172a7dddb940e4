import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik wil naar de moskee.|')],
  run: (editor) => type(editor, ' /p '),
  output: [said(1, 'inhabitant', 'Ik wil naar de moskee.|', { isPrivate: true })],
};
