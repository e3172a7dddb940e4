import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ja.|')],
  run: (editor) => paste(editor, { html: '<img src=x>' }),
  output: [said(1, 'inhabitant', 'Ja.|')],
};
