import {
  askForConfirmation,
  fromAndTo,
  groundsFollow,
  ofObjection,
  whichDecision,
} from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

/** Appeal to the court that saves the term; the grounds follow, with help of someone who knows the law (Awb 6:5, 6:6). */
export const beroepVoorlopig: LetterKind = {
  id: 'beroep_voorlopig',
  title: 'Voorlopig beroep',
  support: 'legal_help_first',
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
    { say: 'Ik ga in beroep tegen de beslissing van {decisionDate}.' },
    { say: 'Dat is de beslissing op mijn bezwaar.' },
    { say: 'De beslissing gaat over: {decisionAbout}.' },
    { say: 'Ik ben het niet eens met deze beslissing.' },
    { say: 'Mijn redenen stuur ik later.' },
    { say: 'Wilt u mij schrijven vóór welke dag dat moet?' },
    askForConfirmation,
  ],
  enclosures: ['Een kopie van het besluit, dat is de beslissing op mijn bezwaar'],
};
