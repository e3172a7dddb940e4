import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whichDecision, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '7:2');

/** Being heard in a way that works: with an interpreter, at home, with a break (Awb 7:2 and 2:1 lid 1). */
export const horenVragen: LetterKind = {
  id: 'horen_vragen',
  title: 'Verzoek over de hoorzitting',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'hearingNeeds', 'why'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'decision', by: 'fields', fields: whichDecision, source: law },
    { id: 'being_heard', by: 'text', says: 'Ik wil mijn verhaal zelf vertellen.', source: law },
    { id: 'reason', by: 'fields', fields: ['hearingNeeds'], source: read('Awb', '2:1 lid 1') },
  ],
  lines: [
    { say: 'Ik heb bezwaar gemaakt tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Ik wil mijn verhaal zelf vertellen.' },
    { heading: 'Dit heb ik daarvoor nodig' },
    { own: 'hearingNeeds' },
    { heading: 'Dit is de reden' },
    { own: 'why' },
    { say: 'Wilt u mij schrijven of dit kan?' },
  ],
  enclosures: [],
};
