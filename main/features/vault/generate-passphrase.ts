import { randomInt } from 'node:crypto';
import { dutchWords } from '../../../shared/features/vault/passphrase-rules.ts';

/** Five words from 7,776 is 64.6 bits: with four (51.7) someone who has the files could try them all. */
const WORDS = 5;

/** The bits of chance in a passphrase that `generatePassphrase` makes. */
export const generatedBits = WORDS * Math.log2(dutchWords.length);

/** Five Dutch words chosen by chance, each as likely as any other. `pick` gives a whole number below its argument. */
export function generatePassphrase(pick: (below: number) => number = randomInt): string {
  return Array.from({ length: WORDS }, () => dutchWords[pick(dutchWords.length)]).join(' ');
}
