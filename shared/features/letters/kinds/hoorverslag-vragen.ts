import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whichDecision, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '7:7');

/** A record is made of the hearing (Awb 7:7). */
export const hoorverslagVragen: LetterKind = {
  id: 'hoorverslag_vragen',
  title: 'Verzoek om het verslag van de hoorzitting',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'hearingDate'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'decision', by: 'fields', fields: [...whichDecision, 'hearingDate'], source: law },
    { id: 'asks_for_report', by: 'text', says: 'Wilt u mij het verslag sturen?', source: law },
  ],
  lines: [
    { say: 'Op {hearingDate} was de hoorzitting over mijn bezwaar.' },
    { say: 'Mijn bezwaar is tegen het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Van de hoorzitting is een verslag gemaakt.' },
    { say: 'Wilt u mij het verslag sturen?' },
    { say: 'Ik wil het lezen voordat u een besluit neemt.' },
  ],
  enclosures: [],
};
