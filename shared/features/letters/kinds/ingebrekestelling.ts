import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '4:17');

/** The authority is late: a written notice that says so and asks to decide (Awb 4:17, 6:12). Never too early. */
export const ingebrekestelling: LetterKind = {
  id: 'ingebrekestelling',
  title: 'Ingebrekestelling',
  support: 'process',
  fields: [...fromAndTo, 'requestDate', 'requestAbout', 'decisionDue'],
  requirements: [
    ...whoAndWhen(law),
    {
      id: 'what_was_asked',
      by: 'fields',
      fields: ['requestDate', 'requestAbout'],
      source: law,
    },
    { id: 'is_late', by: 'fields', fields: ['decisionDue'], source: read('Awb', '6:12') },
    {
      id: 'asks_to_decide',
      by: 'text',
      says: 'Ik vraag u om alsnog een besluit te nemen.',
      source: law,
    },
    { id: 'signature', by: 'text', says: 'Handtekening', source: law },
  ],
  lines: [
    { say: 'Op {requestDate} heb ik u iets gevraagd.' },
    { say: 'Het ging over: {requestAbout}.' },
    { say: 'U moest een besluit nemen uiterlijk op {decisionDue}.' },
    { say: 'Ik heb nog geen besluit van u gekregen. U bent te laat.' },
    { say: 'Dit is een ingebrekestelling. Zo heet dat in de wet.' },
    { say: 'Ik vraag u om alsnog een besluit te nemen.' },
    { say: 'Doe dat binnen twee weken nadat u deze brief hebt gekregen.' },
  ],
  enclosures: [],
};
