/** Patterns that more than one category asks for. */

/** Naming a right or a way to complain is the work itself, and never flagged (practice 7). */
export const rights =
  'recht|rechten op|om|heeft|hebt / mag|mogen|kunt|kun|kan .. bezwaar|beroep|klacht|klagen|herziening|inzage / mag|mogen|kunt|kun ... bezwaar|beroep|klacht|klagen|inzage / @addressed mag|mogen ... meenemen|vragen|weigeren|nadenken|zien|lezen|krijgen|kiezen|ondersteuner|clientondersteuner|second / mag|mogen @addressed ... meenemen|vragen|weigeren|nadenken|kiezen|zien|lezen / termijn .. bezwaar|beroep / in bezwaar|beroep gaan .. kan|kunt|mag';

/** The supporter says what the supporter cannot know or do (practice 7.2, step 2). */
export const limits =
  'niet|niets|geen .. beloven|garanderen|voorspellen|zeggen|weten|inschatten|beoordelen|toezeggen|overzien|verzekeren / ' +
  'beloof|beloven|garandeer|garanderen|verzeker|voorspel|weet|weten @i? .. niet|niets|geen / niet|nog .. zeker|bekend|duidelijk / ' +
  'geen zekerheid|garantie|garanties|invloed|toezegging|toezeggingen|belofte|beloftes|advies|oordeel / ' +
  'beslist|beslissen|bepaalt|besluit|oordeelt|beoordeelt .. @decider / @decider .. beslist|beslissen|bepaalt|oordeelt|beoordeelt / ' +
  'of @you .. @granted|krijgt|hoort / misschien|mogelijk|wellicht|eventueel|hopelijk|hoop|hopen|afwachten|afhankelijk|onzeker / hangt ... af / ' +
  'niet aan mij|ons / als|indien|mits|zodra|wanneer|pas .. @decider / niet mijn|onze taak|rol|werk / ga|gaan @i niet over / daar gaat .. over';

/** Somebody who knows is to be asked. */
export const asksWhoKnows =
  '@doctor ... @refer / @refer ... @doctor / @refer ... @decider / vraag|vragen|stel|stellen|bespreek|bespreken|overleg|overleggen .. aan|met|bij / contact op / @doctor .. weten|uitleggen|beoordelen|kan|laat / naar de @doctor .. gaan|toe / verwijs|verwezen|doorverwezen';

/** The inhabitant agreed, asked for it, or did it together with the supporter. */
export const agreedTo =
  'samen / toestemming|machtiging|gemachtigd|gemachtigde|volmacht / verzoek / aanwijzing|aangeven van / in overleg / zoals @you / goedgekeurd door / @you .. las|leest|gelezen|tekende|tekent / gevraagd .. wat|of|welke / @you zelf / zelf @you / opgeschreven|schrijf .. wat @you / met @you .. overlegd|besproken|doorgenomen / wens|wensen van';
