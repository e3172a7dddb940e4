import { type Phrase, phraseRule } from './phrase-rule.ts';

const blaming: readonly Phrase[] = [
  [
    'u (?:heeft|hebt) (?:\\S+ ){0,4}?(?:verzuimd|nagelaten|verwijtbaar|geweigerd)',
    '~Zeg wat er nog nodig is.',
  ],
  ['(?:u bent |bent u )?in gebreke(?: gebleven)?', '~Zeg wat er nog nodig is.'],
  ['u had (?:\\S+ ){0,4}?moeten', '~Zeg wat er nu moet gebeuren.'],
  [
    'verwijtbaar|eigen schuld|te wijten aan u|door uw schuld|laatste waarschuwing|ten onrechte ontvangen',
    '~Zeg wat er gebeurd is, zonder verwijt.',
  ],
  ['(?:zoals u weet|zoals bekend|uiteraard|vanzelfsprekend)', '~Laat dit weg.'],
  [
    'bij (?:niet|geen) \\S+(?: \\S+){0,3} (?:wordt|worden|volgt|zullen)',
    '~Begin met wat u vraagt, niet met de straf.',
  ],
];

/** T5: blame and threats. Adults are addressed as adults. */
export const tone = phraseRule('T5', blaming, () => ({
  severity: 'yellow',
  message: 'Dit klinkt als een verwijt of dreiging. Zeg wat er nodig is.',
}));
