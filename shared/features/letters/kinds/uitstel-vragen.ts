import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whichDecision, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '6:6');

/** More time for grounds or papers, asked before the day in the letter of the authority is over (Awb 6:6). */
export const uitstelVragen: LetterKind = {
  id: 'uitstel_vragen',
  title: 'Verzoek om uitstel',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'repairDue', 'until', 'why'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'decision', by: 'fields', fields: whichDecision, source: law },
    { id: 'until_when', by: 'fields', fields: ['repairDue', 'until'], source: law },
    { id: 'reason', by: 'fields', fields: ['why'], source: law },
  ],
  lines: [
    { say: 'Ik heb bezwaar gemaakt tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'U vraagt mij om iets te doen vóór {repairDue}.' },
    { say: 'Dat lukt mij niet op tijd.' },
    { say: 'Ik vraag u om uitstel tot {until}.' },
    { heading: 'Dit is de reden' },
    { own: 'why' },
    { say: 'Wilt u mij op tijd schrijven of dit mag?' },
  ],
  enclosures: [],
};
