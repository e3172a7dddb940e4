import { askForConfirmation, fromAndTo, ofObjection, whichDecision } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

/** Appeal to the court with its grounds (Awb 6:5); the words are the inhabitant's, the law is for a legal helper. */
export const beroep: LetterKind = {
  id: 'beroep',
  title: 'Beroep',
  support: 'legal_help_first',
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
    { say: 'Ik ga in beroep tegen de beslissing van {decisionDate}.' },
    { say: 'Dat is de beslissing op mijn bezwaar.' },
    { say: 'De beslissing gaat over: {decisionAbout}.' },
    { heading: 'Dit zijn mijn redenen' },
    { own: 'grounds' },
    { heading: 'Dit vraag ik' },
    { own: 'wants' },
    askForConfirmation,
  ],
  enclosures: ['Een kopie van het besluit, dat is de beslissing op mijn bezwaar'],
};
