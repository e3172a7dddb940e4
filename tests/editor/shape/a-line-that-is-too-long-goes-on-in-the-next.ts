import { Transforms } from 'slate';
import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'a'.repeat(9_999))],
  run: (editor) => Transforms.insertText(editor, 'bcd', { at: { path: [0, 0], offset: 9_999 } }),
  output: [said(1, 'partner', `${'a'.repeat(9_999)}b`), said(101, 'partner', 'cd')],
};
