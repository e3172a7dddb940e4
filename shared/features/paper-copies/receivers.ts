import type { Consent, Consents } from '../consents/schema.ts';
import type { Person } from '../conversations/schema.ts';
import type { CopyAnswer, CopyReceiver, Receiver } from './schema.ts';

/** What is known of who may get a copy of one paper. */
export interface CopyFacts {
  readonly inhabitantName: string;
  readonly people: readonly Person[];
  readonly consents: Consents;
  /** What was said about this paper, oldest first. */
  readonly answers: readonly CopyAnswer[];
}

/**
 * Who may get a copy of a paper, and who does: the inhabitant, whoever sat at the table but the supporter, and others who
 * were named (practice, 9.4: the inhabitant says who gets a copy). A consent that was refused or taken back (practice, 10)
 * weighs more than an earlier yes for one paper.
 */
export function copyReceivers({
  inhabitantName,
  people,
  consents,
  answers,
}: CopyFacts): CopyReceiver[] {
  const atTable = people.filter(({ role }) => role !== 'supporter');
  const candidates: Omit<CopyReceiver, 'gets' | 'askedAt'>[] = [
    { receiver: { kind: 'inhabitant' }, name: inhabitantName, relation: '', refusedSince: null },
    ...atTable.map(({ id, name, relation, role }) => ({
      receiver: { kind: 'person' as const, personId: id },
      name,
      relation,
      refusedSince: refusedSince(
        role === 'partner' ? consents.show_partner : consents.give_relative,
      ),
    })),
    ...namedBesides(answers).map((receiver) => ({
      receiver,
      name: receiver.name,
      relation: '',
      refusedSince: refusedSince(consents.give_relative),
    })),
  ];
  return candidates.map((candidate) => {
    const answer = answers.findLast(({ receiver }) => isSame(receiver, candidate.receiver));
    return {
      ...candidate,
      gets: (answer?.gets ?? false) && candidate.refusedSince === null,
      askedAt: answer?.at ?? null,
    };
  });
}

/** The names of those who get a copy. */
export function namesWhoGet(receivers: readonly CopyReceiver[]): string[] {
  return receivers.filter(({ gets }) => gets).map(({ name }) => name);
}

/** Whether two descriptions mean the same person. */
export function isSame(one: Receiver, other: Receiver): boolean {
  if (one.kind === 'inhabitant') return other.kind === 'inhabitant';
  if (one.kind === 'person') return other.kind === 'person' && one.personId === other.personId;
  return other.kind === 'other' && one.name === other.name;
}

type Other = Extract<Receiver, { kind: 'other' }>;

/** Who was named besides the people at the table, each once, in the order of naming. */
function namedBesides(answers: readonly CopyAnswer[]): Other[] {
  const others = answers.flatMap(({ receiver }) => (receiver.kind === 'other' ? [receiver] : []));
  return others.filter((other, at) => others.findIndex(({ name }) => name === other.name) === at);
}

function refusedSince(consent: Consent) {
  return consent.answer === 'refused' || consent.answer === 'withdrawn' ? consent.on : null;
}
