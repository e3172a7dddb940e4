import { seatsOf } from '../../../shared/features/notes/seats.ts';
import { ItemId } from '../../../shared/primitives/ids.ts';
import type { Fixture } from '../support/fixture.ts';
import { type } from '../support/keys.ts';
import { said } from '../support/lines.ts';

const first = ItemId.parse('00000000-0000-4000-8000-000000000901');
const second = ItemId.parse('00000000-0000-4000-8000-000000000902');

export const fixture: Fixture = {
  input: [said(1, 'partner', 'Ja|', { personId: second })],
  seats: seatsOf([
    { id: first, role: 'partner' },
    { id: second, role: 'partner' },
  ]),
  run: (editor) => type(editor, '⏎'),
  output: [
    said(1, 'partner', 'Ja', { personId: second }),
    said(101, 'partner', '|', { personId: second }),
  ],
};
