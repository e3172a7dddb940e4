import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { lineId, said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik wil naar mijn zus.|')],
  run: (editor) => type(editor, ' /t '),
  output: [said(1, 'inhabitant', 'Ik wil naar mijn zus.|', 'key_point')],
  asked: [{ kind: 'ask_back', lineId: lineId(1) }],
};
