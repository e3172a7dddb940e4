import type { Fixture } from '../support/fixture.ts';
import { paste } from '../support/keys.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'inhabitant', '|')],
  run: (editor) =>
    paste(editor, {
      text: 'Consulent: Wat lukt niet?\nMevrouw: De ramen.\nEn het bed.\nIk: Dank u.',
    }),
  output: [
    said(1, 'partner', 'Wat lukt niet?'),
    said(102, 'inhabitant', 'De ramen.'),
    said(103, 'inhabitant', 'En het bed.'),
    said(101, 'supporter', 'Dank u.|'),
  ],
};
