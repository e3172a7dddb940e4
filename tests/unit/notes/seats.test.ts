import { describe, expect, it } from 'vitest';
import { seatIndex, seatsOf } from '../../../shared/features/notes/seats.ts';
import { itemId } from '../../support/builders.ts';

const [first, second] = [itemId(), itemId()];

describe('the seats at the table', () => {
  it('are the four roles when in each at most one person sits', () => {
    expect(seatsOf([{ id: first, role: 'partner' }])).toEqual([
      { speaker: 'inhabitant', personId: null },
      { speaker: 'partner', personId: null },
      { speaker: 'supporter', personId: null },
      { speaker: 'relative', personId: null },
    ]);
  });

  it('name the person when two sit in one role', () => {
    const seats = seatsOf([
      { id: first, role: 'relative' },
      { id: second, role: 'relative' },
      { id: itemId(), role: 'interpreter' },
    ]);
    expect(seats.map(({ speaker, personId }) => [speaker, personId])).toEqual([
      ['inhabitant', null],
      ['partner', null],
      ['supporter', null],
      ['relative', first],
      ['relative', second],
    ]);
  });

  it('find the first of the role for a person who left the table', () => {
    const seats = seatsOf([{ id: first, role: 'partner' }]);
    expect(seatIndex(seats, { speaker: 'partner', personId: second })).toBe(1);
  });
});
