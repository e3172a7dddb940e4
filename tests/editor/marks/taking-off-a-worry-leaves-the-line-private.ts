import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik ben bang|', { mark: 'worry', isPrivate: true })],
  run: (editor) => press(editor, 'Alt+Z'),
  output: [said(1, 'inhabitant', 'Ik ben bang|', { isPrivate: true })],
};
