import type { Fixture } from '../support/fixture.ts';
import { said, topic } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'relative', 'Sinds maart niet meer.'), topic(2, 'Onderweg zijn|')],
  run: (editor) => editor.insertBreak(),
  output: [
    said(1, 'relative', 'Sinds maart niet meer.'),
    topic(2, 'Onderweg zijn'),
    said(101, 'relative', '|'),
  ],
};
