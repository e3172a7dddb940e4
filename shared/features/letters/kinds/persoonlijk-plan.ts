import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Wmo 2015', '2.3.2 lid 2');

/** Goes along with a personal plan, which may be handed in within seven days after the report (Wmo 2015 2.3.2 lid 2). */
export const persoonlijkPlan: LetterKind = {
  id: 'persoonlijk_plan',
  title: 'Mijn persoonlijk plan',
  support: 'process',
  fields: [...fromAndTo, 'planDate', 'requestAbout'],
  requirements: [
    ...whoAndWhen(law),
    { id: 'what_was_asked', by: 'fields', fields: ['planDate', 'requestAbout'], source: law },
    { id: 'plan_enclosed', by: 'text', says: 'Mijn persoonlijk plan, ', source: law },
  ],
  lines: [
    { say: 'Op {planDate} heb ik mij bij u gemeld.' },
    { say: 'Mijn vraag gaat over: {requestAbout}.' },
    { say: 'Bij deze brief zit mijn persoonlijk plan.' },
    { say: 'Wilt u mijn plan gebruiken bij uw onderzoek?' },
  ],
  enclosures: ['Mijn persoonlijk plan, zoals ik het zelf heb gemaakt'],
};
