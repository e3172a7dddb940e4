import {
  askForConfirmation,
  fromAndTo,
  ofObjection,
  whichDecision,
  withCopyOfDecision,
} from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

/** The objection with its grounds, in the inhabitant's own words (Awb 6:5). */
export const bezwaar: LetterKind = {
  id: 'bezwaar',
  title: 'Bezwaar',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'grounds', 'wants'],
  requirements: [
    ofObjection.recipient,
    ofObjection.nameAndAddress,
    ofObjection.date,
    ofObjection.decision,
    ofObjection.grounds,
    ofObjection.copyOfDecision,
    ofObjection.signature,
  ],
  lines: [
    { say: 'Ik maak bezwaar tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { heading: 'Dit zijn mijn redenen' },
    { own: 'grounds' },
    { heading: 'Dit vraag ik' },
    { own: 'wants' },
    askForConfirmation,
  ],
  enclosures: [withCopyOfDecision],
};
