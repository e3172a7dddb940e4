import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Dat regel ik.|'), said(2, 'inhabitant', 'Fijn.')],
  run: (editor) => type(editor, ' /o Geld'),
  output: [
    said(1, 'partner', 'Dat regel ik.'),
    topic(101, 'Geld|'),
    said(2, 'inhabitant', 'Fijn.'),
  ],
};
