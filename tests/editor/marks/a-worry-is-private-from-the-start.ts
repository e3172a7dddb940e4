import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik ben bang|')],
  run: (editor) => type(editor, ' /z '),
  output: [said(1, 'inhabitant', 'Ik ben bang|', { mark: 'worry', isPrivate: true })],
};
