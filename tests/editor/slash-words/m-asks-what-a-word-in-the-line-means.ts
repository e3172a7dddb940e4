import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { lineId, said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Dat is een indicatie.|')],
  run: (editor) => type(editor, ' /m '),
  output: [said(1, 'partner', 'Dat is een indicatie.|')],
  asked: [{ kind: 'difficult_word', lineId: lineId(1), words: 'Dat is een indicatie.' }],
};
