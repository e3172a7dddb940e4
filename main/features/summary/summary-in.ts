import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { DifficultWord } from '../../../shared/features/difficult-words/schema.ts';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { draftSummary } from '../../../shared/features/summary/draft-summary.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { CaseId, ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { listSummaryEdits, listTopicSentences } from './repository.ts';

/** What a summary is made of, as the other slices read it. The prep sheet is not among them. */
export interface SummarySources {
  conversation(db: ReadableDatabase, id: ConversationId): ConversationOverview | undefined;
  inhabitant(db: ReadableDatabase, id: InhabitantId): Inhabitant | undefined;
  lines(db: ReadableDatabase, id: ConversationId): NoteLine[];
  keyPoints(db: ReadableDatabase, id: ConversationId): KeyPoint[];
  agreements(db: ReadableDatabase, id: ConversationId): Agreement[];
  difficultWords(db: ReadableDatabase, id: ConversationId): DifficultWord[];
  ownTerms(db: ReadableDatabase): readonly OwnTerm[];
  /** The last day to object to a decision of the case that lay on the table on this day. */
  objectionUntil(db: ReadableDatabase, caseId: CaseId, on: PlainDate): PlainDate | null;
}

/** Reads the summary of a conversation with its edits; `undefined` when there is no such conversation. */
export type SummaryIn = (db: ReadableDatabase, id: ConversationId) => SummaryDraft | undefined;

export function summaryIn(sources: SummarySources): SummaryIn {
  return (db, id) => {
    const conversation = sources.conversation(db, id);
    const inhabitant = conversation && sources.inhabitant(db, conversation.inhabitantId);
    if (!conversation || !inhabitant) return undefined;
    return draftSummary({
      conversation,
      inhabitant,
      supporterName: personWithRole(conversation.people, 'supporter')?.name ?? '',
      lines: sources.lines(db, id),
      keyPoints: sources.keyPoints(db, id),
      agreements: sources.agreements(db, id),
      difficultWords: sources.difficultWords(db, id),
      ownTerms: sources.ownTerms(db),
      objectionUntil: sources.objectionUntil(db, conversation.caseId, conversation.date),
      topicSentences: listTopicSentences(db, id),
      edits: listSummaryEdits(db, id),
    });
  };
}
