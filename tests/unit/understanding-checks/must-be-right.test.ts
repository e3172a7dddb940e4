import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../shared/features/notes/schema.ts';
import { mustBeRight } from '../../../shared/features/understanding-checks/must-be-right.ts';

const keyPoint = (speaker: Speaker, text: string) =>
  mustBeRight({ mark: 'key_point', speaker, text });

describe('mustBeRight', () => {
  it('holds for all that the inhabitant or a naaste says, and for every agreement', () => {
    expect(keyPoint('inhabitant', 'Ik wil weer naar mijn zus.')).toBe(true);
    expect(keyPoint('relative', 'Dat rijden gaat niet meer.')).toBe(true);
    expect(mustBeRight({ mark: 'agreement', speaker: 'partner', text: 'Ik bel u.' })).toBe(true);
  });

  it.each([
    'De hulp begint op maandag.',
    'U hoort het binnen zes weken.',
    'Het kost € 20 per maand.',
    'Er is een eigen bijdrage, het bedrag staat in de brief.',
    'Anders stopt de uitkering.',
    'Dat beslist mijn leidinggevende.',
    'U mag in bezwaar.',
    'U krijgt 2 uur.',
  ])('holds for dates, money, consequences and who decides: "%s"', (text) => {
    expect(keyPoint('partner', text)).toBe(true);
  });

  it.each(['Wij komen graag langs.', 'Mijn collega heet Fatma.', 'Dat is een mooie foto.'])(
    'does not hold for "%s"',
    (text) => {
      expect(keyPoint('partner', text)).toBe(false);
    },
  );
});
