import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Hij zei |')],
  run: (editor) => paste(editor, { text: 'Consulent: ja' }),
  output: [said(1, 'inhabitant', 'Hij zei Consulent: ja|')],
};
