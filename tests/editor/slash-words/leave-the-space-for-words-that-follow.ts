import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Naar mijn zus|')],
  run: (editor) => type(editor, ' /k /c en de moskee'),
  output: [said(1, 'inhabitant', 'Naar mijn zus en de moskee|', 'quote')],
};
