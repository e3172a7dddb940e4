import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whichDecision, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '7:4 lid 2');

/** The papers of the case lie open before the hearing, and copies may be asked (Awb 7:4 lid 2 and 4). */
export const stukkenVragen: LetterKind = {
  id: 'stukken_vragen',
  title: 'Verzoek om stukken',
  support: 'process',
  fields: [...fromAndTo, ...whichDecision, 'papers'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'decision', by: 'fields', fields: whichDecision, source: law },
    { id: 'which_papers', by: 'fields', fields: ['papers'], source: read('Awb', '7:4 lid 4') },
  ],
  lines: [
    { say: 'U hebt een besluit genomen op {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Ik wil graag een kopie van alle stukken van mijn zaak.' },
    { say: 'Ik wil in elk geval deze stukken hebben:' },
    { own: 'papers' },
    { say: 'Ik wil ze graag ruim vóór de hoorzitting lezen.' },
  ],
  enclosures: [],
};
