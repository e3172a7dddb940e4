import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Dat kan wel|', { source: { kind: 'opinion' }, isPrivate: true })],
  run: (editor) => type(editor, '⏎Nee'),
  output: [
    said(1, 'partner', 'Dat kan wel', { source: { kind: 'opinion' }, isPrivate: true }),
    said(101, 'partner', 'Nee|'),
  ],
};
