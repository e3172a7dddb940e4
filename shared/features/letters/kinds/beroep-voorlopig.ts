import { provisional } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

/** Appeal to the court that saves the term; the grounds follow, with help of someone who knows the law (Awb 6:5, 6:6). */
export const beroepVoorlopig: LetterKind = {
  id: 'beroep_voorlopig',
  title: 'Voorlopig beroep',
  support: 'legal_help_first',
  fields: provisional.fields,
  requirements: provisional.requirements,
  lines: [
    { say: 'Ik ga in beroep tegen de beslissing van {decisionDate}.' },
    { say: 'Dat is de beslissing op mijn bezwaar.' },
    { say: 'De beslissing gaat over: {decisionAbout}.' },
    { say: 'Ik ben het niet eens met deze beslissing.' },
    ...provisional.groundsLater,
  ],
  enclosures: ['Een kopie van het besluit, dat is de beslissing op mijn bezwaar'],
};
