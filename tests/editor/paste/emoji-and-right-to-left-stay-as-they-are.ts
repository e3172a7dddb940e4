import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', '|')],
  run: (editor) => paste(editor, { text: '👩🏽‍🦽 أختي تسكن\nשלום' }),
  output: [said(1, 'inhabitant', '👩🏽‍🦽 أختي تسكن'), said(101, 'inhabitant', 'שלום|')],
};
