import { type Phrase, phraseRule } from './phrase-rule.ts';

const impersonal: readonly Phrase[] = [
  ['men', '~Zeg wie: u, wij of een naam.'],
  ['er (?:wordt|worden|werd|werden|dient|dienen)', '~Zeg wie het doet.'],
  ['(?:de )?betrokkenen?', 'u'],
  ['(?:de )?belanghebbenden?', 'u'],
  ['(?:de )?(?:cliënt|client)', 'u'],
  ['(?:de )?aanvrager', 'u'],
  [
    '(?:de )?(?:rechthebbende|uitkeringsgerechtigde|verzekerde|zorgvrager|budgethouder|ouder-verzorger|verzoeker|gebruiker)',
    'u',
  ],
  ['ondergetekende', 'ik'],
];

/** S8: nobody in particular, or the reader as a third person. A text to an inhabitant says "u", and "wij" for who sends it. */
export const impersonalRule = phraseRule('S8', impersonal, () => ({
  severity: 'yellow',
  message: 'Het is niet duidelijk over wie dit gaat. Schrijf: u, of wij.',
}));
