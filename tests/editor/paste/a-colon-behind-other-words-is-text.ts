import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', '|')],
  run: (editor) => paste(editor, { text: 'Let op: de brief\nMijn zus: nee' }),
  output: [said(1, 'inhabitant', 'Let op: de brief'), said(101, 'inhabitant', 'Mijn zus: nee|')],
};
