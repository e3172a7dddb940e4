import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', '|')],
  run: (editor) =>
    paste(editor, {
      html: '<style>p{color:red}</style><p><b>Twee</b> uur&nbsp;hulp</p><script>alert(1)</script><ul><li>ramen &amp; bed</li><li>boodschappen<br>op vrijdag</li></ul>',
    }),
  output: [
    said(1, 'partner', 'Twee uur hulp'),
    said(102, 'partner', 'ramen & bed'),
    said(103, 'partner', 'boodschappen'),
    said(101, 'partner', 'op vrijdag|'),
  ],
};
