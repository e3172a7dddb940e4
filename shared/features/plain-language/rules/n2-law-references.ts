import type { Phrase } from './phrase-rule.ts';
import { phraseRule } from './phrase-rule.ts';

const references: readonly Phrase[] = [
  [
    '(?:artikel|artikelen|art\\.) \\d[\\d.:]*[a-z]?(?: (?:(?:eerste|tweede|derde|vierde|vijfde|zesde|\\w+de) )?lid(?: \\d)?)?(?: (?:onder|sub) \\w)?',
    '~Zet dit onderaan: De regels staan in …',
  ],
  ['awb|stb\\.|stcrt\\.|ecli', '~Zet dit onderaan: De regels staan in …'],
];

/** N2: a reference to the law. It moves to a closing line and is never dropped: who objects needs it. */
export const lawReferences = phraseRule('N2', references, () => ({
  severity: 'yellow',
  message: 'Dit is een verwijzing naar de wet. Zet die onderaan de brief.',
}));
