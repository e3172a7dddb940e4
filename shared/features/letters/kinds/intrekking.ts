import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whichDecision, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '6:21');

/** Taking an objection back: in writing (Awb 6:21), and never before what was promised stands on paper. */
export const intrekking: LetterKind = {
  id: 'intrekking',
  title: 'Intrekking van mijn bezwaar',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'objectionDate'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'decision', by: 'fields', fields: [...whichDecision, 'objectionDate'], source: law },
    { id: 'says_withdrawn', by: 'text', says: 'Ik trek mijn bezwaar in.', source: law },
    { id: 'signature', by: 'text', says: 'Handtekening', source: law },
  ],
  lines: [
    { say: 'Op {objectionDate} heb ik bezwaar gemaakt.' },
    { say: 'Het bezwaar was tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Ik trek mijn bezwaar in.' },
    { say: 'Wilt u mij schrijven dat u deze brief hebt gekregen?' },
  ],
  enclosures: [],
};
