import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { lineId, said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Het bed lukt niet meer.|')],
  run: (editor) => type(editor, ' /g '),
  output: [said(1, 'inhabitant', 'Het bed lukt niet meer.|')],
  asked: [{ kind: 'tick', words: 'Het bed lukt niet meer.', lineId: lineId(1) }],
};
