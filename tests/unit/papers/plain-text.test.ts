import { describe, expect, it } from 'vitest';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import { aPaper } from './a-paper.ts';

describe('a paper as plain text', () => {
  it('says everything in the order of the paper when there is a block of every kind', () => {
    expect(paperInText(aPaper())).toBe(`Uw gesprek over hulp in huis
Dinsdag 3 november 2026, met mevrouw Jansen

Dit hebt u verteld
Uw buurvrouw doet nog boodschappen.
“Ik wil weer naar mijn zus en naar de moskee.”
- Ik loop met een rollator.
- Mevrouw Jansen\u00a0· stuurt u het verslag\u00a0· dinsdag 17 november 2026
[ ] Zet uw brieven klaar.
donderdag 5 november 2026
- Vervoer naar uw zus
De gemeente beslist hierover.
- Verslag: Wat de gemeente opschrijft.
Wie zei het?
[ ] mevrouw Yildiz
[ ] Sanne Bakker
Wanneer:
- Sanne Bakker
06 000 000 12
cliëntondersteuner

Gemaakt door u en Sanne Bakker. U mag dit blad verbeteren.
`);
  });
});
