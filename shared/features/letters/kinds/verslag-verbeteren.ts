import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Wmo 2015', '2.3.2 lid 8');

/** Remarks to the report of the investigation: the inhabitant gets it and may add to it (Wmo 2015 2.3.2 lid 8). */
export const verslagVerbeteren: LetterKind = {
  id: 'verslag_verbeteren',
  title: 'Verbetering van het verslag',
  support: 'process',
  fields: [...fromAndTo, 'reportDate', 'reportWrong', 'reportRight'],
  requirements: [
    ...whoAndWhen(law),
    {
      id: 'what_is_wrong',
      by: 'fields',
      fields: ['reportDate', 'reportWrong', 'reportRight'],
      source: law,
    },
  ],
  lines: [
    { say: 'U hebt mij een verslag gestuurd. Het is van {reportDate}.' },
    { heading: 'Dit klopt niet, of het staat er niet in' },
    { own: 'reportWrong' },
    { heading: 'Zo moet het zijn' },
    { own: 'reportRight' },
    { say: 'Wilt u dit bij het verslag voegen?' },
    { say: 'Ik krijg daarna graag een nieuw verslag.' },
  ],
  enclosures: [],
};
