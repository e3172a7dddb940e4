import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'supporter', 'Zij is moe.|', { isPrivate: true })],
  run: (editor) => type(editor, ' /t '),
  output: [said(1, 'supporter', 'Zij is moe.|', { isPrivate: true })],
  asked: [{ kind: 'nothing_to_ask' }],
};
