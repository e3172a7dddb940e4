import { notRead, read } from '../../procedures/data/sources.ts';
import type { LetterField, LetterLine, Requirement } from '../schema.ts';

/** Who writes to whom, and when: in every letter. */
export const fromAndTo: readonly LetterField[] = [
  'name',
  'address',
  'town',
  'recipient',
  'recipientAddress',
  'reference',
  'date',
];

export const whichDecision: readonly LetterField[] = ['decisionDate', 'decisionAbout'];

const nameAndAddress = ['name', 'address', 'town'] as const;

/** Awb 6:5: what an objection or appeal must hold, and to whom it goes (6:4). */
export const ofObjection = {
  recipient: {
    id: 'recipient',
    by: 'fields',
    fields: ['recipient'],
    source: notRead('Awb', '6:4 lid 1'),
  },
  nameAndAddress: {
    id: 'name_and_address',
    by: 'fields',
    fields: nameAndAddress,
    source: read('Awb', '6:5 lid 1'),
  },
  date: { id: 'date', by: 'fields', fields: ['date'], source: read('Awb', '6:5 lid 1') },
  decision: {
    id: 'decision',
    by: 'fields',
    fields: whichDecision,
    source: read('Awb', '6:5 lid 1'),
  },
  grounds: { id: 'grounds', by: 'fields', fields: ['grounds'], source: read('Awb', '6:5 lid 1') },
  copyOfDecision: {
    id: 'copy_of_decision',
    by: 'text',
    says: 'Een kopie van het besluit',
    source: read('Awb', '6:5 lid 2'),
  },
  signature: {
    id: 'signature',
    by: 'text',
    says: 'Handtekening',
    source: read('Awb', '6:5 lid 1'),
  },
} as const satisfies Readonly<Record<string, Requirement>>;

/** The grounds may follow: inadmissible only after a chance to repair (Awb 6:6). */
export const groundsFollow: Requirement = {
  id: 'grounds_follow',
  by: 'text',
  says: 'Mijn redenen stuur ik later.',
  source: read('Awb', '6:6'),
};

/** Who writes and to whom: for letters in which no article lists it, but nobody can answer without. */
export function whoAndWhen(law: Requirement['source']): readonly Requirement[] {
  return [
    { id: 'recipient', by: 'fields', fields: ['recipient'], source: law },
    { id: 'name_and_address', by: 'fields', fields: nameAndAddress, source: law },
    { id: 'date', by: 'fields', fields: ['date'], source: law },
  ];
}

export const withCopyOfDecision = 'Een kopie van het besluit';

/** Said where the case goes on meanwhile: a confirmation is the proof that a letter came (Awb 6:14). */
export const askForConfirmation: LetterLine = {
  say: 'Wilt u mij schrijven dat u deze brief hebt gekregen?',
};
