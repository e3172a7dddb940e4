import type { Fixture } from '../support/fixture.ts';
import { pasteFile } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Twee uur|')],
  run: (editor) => pasteFile(editor),
  output: [said(1, 'inhabitant', 'Twee uur|')],
  asked: [{ kind: 'no_files' }],
};
