import { Transforms } from 'slate';
import type { Fixture } from '../support/fixture.ts';
import { said } from '../support/lines.ts';

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Ja.')],
  run: (editor) => Transforms.removeNodes(editor, { at: [0] }),
  output: [said(101, 'inhabitant', '')],
};
