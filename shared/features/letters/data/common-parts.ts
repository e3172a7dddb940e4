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
    source: notRead('Awb', '6:4'),
  },
  nameAndAddress: {
    id: 'name_and_address',
    by: 'fields',
    fields: nameAndAddress,
    source: read('Awb', '6:5'),
  },
  date: { id: 'date', by: 'fields', fields: ['date'], source: read('Awb', '6:5') },
  decision: {
    id: 'decision',
    by: 'fields',
    fields: whichDecision,
    source: read('Awb', '6:5'),
  },
  grounds: { id: 'grounds', by: 'fields', fields: ['grounds'], source: read('Awb', '6:5') },
  copyOfDecision: {
    id: 'copy_of_decision',
    by: 'text',
    says: 'Een kopie van het besluit',
    source: read('Awb', '6:5'),
  },
  signature: {
    id: 'signature',
    by: 'text',
    says: 'Handtekening',
    source: read('Awb', '6:5'),
  },
} as const satisfies Readonly<Record<string, Requirement>>;

/** The grounds may follow: inadmissible only after a chance to repair (Awb 6:6). */
const groundsFollow = {
  id: 'grounds_follow',
  by: 'text',
  says: 'Mijn redenen stuur ik later.',
  source: read('Awb', '6:6'),
} as const satisfies Requirement;

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

/**
 * What saves the term, whether it goes to who decided or to the court: everything but the grounds, which follow (Awb 6:5,
 * 6:6; for an appeal too).
 */
export const provisional = {
  fields: [...fromAndTo, ...whichDecision],
  requirements: [
    ofObjection.recipient,
    ofObjection.nameAndAddress,
    ofObjection.date,
    ofObjection.decision,
    groundsFollow,
    ofObjection.copyOfDecision,
    ofObjection.signature,
  ],
  groundsLater: [
    { say: groundsFollow.says },
    { say: 'Wilt u mij schrijven vóór welke dag dat moet?' },
    askForConfirmation,
  ],
} as const satisfies {
  readonly fields: readonly LetterField[];
  readonly requirements: readonly Requirement[];
  readonly groundsLater: readonly LetterLine[];
};
