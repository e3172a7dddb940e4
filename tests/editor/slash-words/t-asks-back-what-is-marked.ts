import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { lineId, said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Twee uur hulp.|', 'agreement')],
  run: (editor) => type(editor, ' /t⏎'),
  output: [said(1, 'partner', 'Twee uur hulp.|', 'agreement')],
  asked: [{ kind: 'ask_back', lineId: lineId(1) }],
};
