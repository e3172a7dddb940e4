import type { Fixture } from '../support/fixture.ts';
import { press } from '../support/keys.ts';
import { lineId, said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Zij mag niet tillen|')],
  run: (editor) => press(editor, 'Alt+H'),
  output: [said(1, 'partner', 'Zij mag niet tillen|', { source: { kind: 'heard', from: null } })],
  asked: [{ kind: 'heard_from', lineId: lineId(1) }],
};
