import {
  askForConfirmation,
  fromAndTo,
  groundsFollow,
  ofObjection,
  whichDecision,
  withCopyOfDecision,
} from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

/** The objection that saves the term: everything but the grounds, which follow (Awb 6:5, 6:6). */
export const bezwaarVoorlopig: LetterKind = {
  id: 'bezwaar_voorlopig',
  title: 'Voorlopig bezwaar',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision],
  requirements: [
    ofObjection.recipient,
    ofObjection.nameAndAddress,
    ofObjection.date,
    ofObjection.decision,
    groundsFollow,
    ofObjection.copyOfDecision,
    ofObjection.signature,
  ],
  lines: [
    { say: 'Ik maak bezwaar tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Ik ben het niet eens met dit besluit.' },
    { say: 'Mijn redenen stuur ik later.' },
    { say: 'Wilt u mij schrijven vóór welke dag dat moet?' },
    askForConfirmation,
  ],
  enclosures: [withCopyOfDecision],
};
