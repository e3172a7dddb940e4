import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { lineId, said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur hulp.', 'agreement'), said(2, 'partner', '|')],
  run: (editor) => type(editor, '/w '),
  output: [said(1, 'partner', 'Twee uur hulp.', 'agreement'), said(2, 'partner', '|')],
  asked: [{ kind: 'who_and_when', lineId: lineId(1) }],
};
