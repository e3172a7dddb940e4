import { randomUUID } from 'node:crypto';
import { cases } from '../../shared/features/cases/contract.ts';
import { conversations } from '../../shared/features/conversations/contract.ts';
import type {
  ConversationDetails,
  ConversationOverview,
} from '../../shared/features/conversations/schema.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { type InhabitantDetails, noSupportYet } from '../../shared/features/inhabitants/schema.ts';
import type {
  Mark,
  SaidLine,
  Source,
  Speaker,
  TopicLine,
} from '../../shared/features/notes/schema.ts';
import { ItemId, NoteLineId } from '../../shared/primitives/ids.ts';
import { Instant, PlainDate, PlainTime } from '../../shared/primitives/plain-date.ts';
import type { TestVault } from './test-vault.ts';

export function anInhabitant(details: Partial<InhabitantDetails> = {}): InhabitantDetails {
  return { name: 'mevrouw Yildiz', formOfAddress: 'mevrouw', support: noSupportYet, ...details };
}

export function aConversation(details: Partial<ConversationDetails> = {}): ConversationDetails {
  return {
    templateId: 'keukentafel_wmo',
    date: PlainDate.parse('2026-03-03'),
    time: PlainTime.parse('10:30'),
    place: 'bij mevrouw thuis',
    people: [
      {
        id: itemId(),
        name: 'mevrouw Jansen',
        role: 'partner',
        relation: 'gemeente Rivierveen',
        phone: '0900 123 45 67',
      },
      { id: itemId(), name: 'Sanne Bakker', role: 'supporter', relation: '', phone: '' },
      { id: itemId(), name: 'mevrouw De Wit', role: 'relative', relation: 'buurvrouw', phone: '' },
    ],
    ...details,
  };
}

export function aTopic(text: string, position = 0): TopicLine {
  return { id: lineId(), kind: 'topic', text, position, writtenAt: aMoment(), enteredAt: null };
}

export function aLine(line: {
  speaker?: Speaker;
  personId?: ItemId | null;
  mark?: Mark | null;
  isPrivate?: boolean;
  source?: Source | null;
  text: string;
  position?: number;
}): SaidLine {
  return {
    id: lineId(),
    kind: 'said',
    speaker: line.speaker ?? 'inhabitant',
    personId: line.personId ?? null,
    mark: line.mark ?? null,
    isPrivate: line.isPrivate ?? false,
    source: line.source ?? null,
    text: line.text,
    position: line.position ?? 0,
    writtenAt: aMoment(),
    enteredAt: null,
  };
}

/** An inhabitant with a case and a planned conversation, stored. */
export async function aStoredConversation(
  vault: Pick<TestVault, 'get'>,
  details: Partial<ConversationDetails> = {},
): Promise<ConversationOverview> {
  const inhabitant = await vault.get(inhabitants.add, anInhabitant());
  const opened = await vault.get(cases.open, {
    inhabitantId: inhabitant.id,
    details: {
      question: 'Ik wil weer naar mijn zus en naar de moskee.',
      municipality: 'Rivierveen',
    },
  });
  return vault.get(conversations.plan, { caseId: opened.id, details: aConversation(details) });
}

export function itemId(): ItemId {
  return ItemId.parse(randomUUID());
}

export function lineId(): NoteLineId {
  return NoteLineId.parse(randomUUID());
}

function aMoment(): Instant {
  return Instant.parse('2026-03-03T09:31:00.000Z');
}
