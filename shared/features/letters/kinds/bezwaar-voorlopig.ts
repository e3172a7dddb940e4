import { provisional, withCopyOfDecision } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

/** The objection that saves the term: everything but the grounds, which follow (Awb 6:5, 6:6). */
export const bezwaarVoorlopig: LetterKind = {
  id: 'bezwaar_voorlopig',
  title: 'Voorlopig bezwaar',
  support: 'process',
  fields: provisional.fields,
  requirements: provisional.requirements,
  lines: [
    { say: 'Ik maak bezwaar tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Ik ben het niet eens met dit besluit.' },
    ...provisional.groundsLater,
  ],
  enclosures: [withCopyOfDecision],
};
