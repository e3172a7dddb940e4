import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', 'Ik zei: | en dat was het.', 'quote')],
  run: (editor) => paste(editor, { text: 'een\r\n\r\n  twee\t\ndrie' }),
  output: [
    said(1, 'inhabitant', 'Ik zei: een', 'quote'),
    said(102, 'inhabitant', 'twee'),
    said(101, 'inhabitant', 'drie| en dat was het.'),
  ],
};
