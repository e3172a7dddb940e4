import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '9:4');

/** A complaint is about how somebody was treated, not about a decision (Awb 9:1, 9:4). */
export const klacht: LetterKind = {
  id: 'klacht',
  title: 'Klacht',
  support: 'process',
  fields: [...fromAndTo, 'complaintAbout', 'complaintWhat', 'wants'],
  requirements: [
    ...whoAndWhen(law),
    {
      id: 'behaviour',
      by: 'fields',
      fields: ['complaintAbout', 'complaintWhat'],
      source: law,
    },
    { id: 'signature', by: 'text', says: 'Handtekening', source: law },
  ],
  lines: [
    { say: 'Ik heb een klacht over {complaintAbout}.' },
    { heading: 'Dit is er gebeurd' },
    { own: 'complaintWhat' },
    { heading: 'Dit wil ik' },
    { own: 'wants' },
    { say: 'Wilt u mij schrijven dat u deze brief hebt gekregen?' },
  ],
  enclosures: [],
};
