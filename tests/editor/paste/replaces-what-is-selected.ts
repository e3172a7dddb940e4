import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'een |twee| drie')],
  run: (editor) => paste(editor, { text: 'vier\nvijf' }),
  output: [said(1, 'inhabitant', 'een vier'), said(101, 'inhabitant', 'vijf| drie')],
};
