import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'De keus is en| of niets.')],
  run: (editor) => type(editor, ' /k '),
  output: [said(1, 'partner', 'De keus is en /k | of niets.')],
};
