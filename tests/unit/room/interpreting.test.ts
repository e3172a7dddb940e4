import { describe, expect, it } from 'vitest';
import { interpretedPiece, isTooLong } from '../../../shared/features/room/interpreting.ts';
import { aLine, aTopic, lineId } from '../../support/builders.ts';

const said = aLine({ text: 'Ik wil naar mijn zus.' });
const asked = aLine({ speaker: 'partner', text: 'Hoe vaak is dat?' });

describe('with an interpreter', () => {
  it('somebody speaks while a line is written', () => {
    expect(interpretedPiece([said, asked], asked.id)).toEqual({
      speaker: 'partner',
      text: 'Hoe vaak is dat?',
      isBeingInterpreted: false,
    });
  });

  it('the last piece is interpreted once a new line was begun', () => {
    expect(interpretedPiece([said, asked, aTopic('Onderweg')], lineId())).toMatchObject({
      speaker: 'partner',
      isBeingInterpreted: true,
    });
  });

  it('the inhabitant begins', () => {
    expect(interpretedPiece([], null)).toMatchObject({
      speaker: 'inhabitant',
      isBeingInterpreted: false,
    });
  });

  it('a piece is short', () => {
    expect(isTooLong(said.text)).toBe(false);
    expect(isTooLong('woord '.repeat(26))).toBe(true);
  });
});
