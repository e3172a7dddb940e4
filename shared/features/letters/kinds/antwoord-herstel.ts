import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whichDecision, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '6:6');

/** What was missing in an objection, sent before the day in the letter that asks for it (Awb 6:6). */
export const antwoordHerstel: LetterKind = {
  id: 'antwoord_herstel',
  title: 'Aanvulling op mijn bezwaar',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'repairDate', 'repairDue', 'grounds', 'wants'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'decision', by: 'fields', fields: whichDecision, source: law },
    {
      id: 'which_repair_letter',
      by: 'fields',
      fields: ['repairDate', 'repairDue'],
      source: law,
    },
    { id: 'grounds', by: 'fields', fields: ['grounds'], source: read('Awb', '6:5') },
    { id: 'signature', by: 'text', says: 'Handtekening', source: read('Awb', '6:5') },
  ],
  lines: [
    { say: 'Ik heb bezwaar gemaakt tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Op {repairDate} hebt u mij een brief gestuurd.' },
    { say: 'U vraagt daarin om meer. Dat moet uiterlijk op {repairDue}.' },
    { heading: 'Dit zijn mijn redenen' },
    { own: 'grounds' },
    { heading: 'Dit vraag ik' },
    { own: 'wants' },
    { say: 'Is dit genoeg? Zo niet, wilt u mij dan opnieuw schrijven?' },
  ],
  enclosures: [],
};
