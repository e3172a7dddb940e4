import type { Consents } from '../../../shared/features/consents/schema.ts';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { DifficultWord } from '../../../shared/features/difficult-words/schema.ts';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import { wordListFor } from '../../../shared/features/glossary/word-list.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { buildConversationSheet } from '../../../shared/features/papers/conversation-sheet.ts';
import { laidOut } from '../../../shared/features/papers/lay-out.ts';
import { buildPartnerCard } from '../../../shared/features/papers/partner-card.ts';
import type { Paper, PaperContent, PaperKind } from '../../../shared/features/papers/schema.ts';
import { buildSummaryPaper } from '../../../shared/features/papers/summary-paper.ts';
import { buildWordList } from '../../../shared/features/papers/word-list.ts';
import { buildWritingSheet } from '../../../shared/features/papers/writing-sheet.ts';
import { emptyPrepSheet, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { assertNever } from '../../../shared/primitives/assert-never.ts';
import type { ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { lookOf } from './repository.ts';

/** What papers are made of, as the other slices read it. */
export interface PaperSources {
  conversation(db: ReadableDatabase, id: ConversationId): ConversationOverview | undefined;
  inhabitant(db: ReadableDatabase, id: InhabitantId): Inhabitant | undefined;
  consents(db: ReadableDatabase, id: InhabitantId): Consents;
  prepSheet(db: ReadableDatabase, id: ConversationId): PrepSheet | undefined;
  summary(db: ReadableDatabase, id: ConversationId): SummaryDraft | undefined;
  difficultWords(db: ReadableDatabase, id: ConversationId): readonly DifficultWord[];
  ownTerms(db: ReadableDatabase): readonly OwnTerm[];
}

export interface WantedPaper {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
  readonly today: PlainDate;
}

/** Makes a paper from what is stored now; `undefined` when there is no such conversation. */
export function paperIn(
  sources: PaperSources,
  db: ReadableDatabase,
  wanted: WantedPaper,
): Paper | undefined {
  const conversation = sources.conversation(db, wanted.conversationId);
  const inhabitant = conversation && sources.inhabitant(db, conversation.inhabitantId);
  if (!conversation || !inhabitant) return undefined;
  const content = contentOf(sources, db, { ...wanted, conversation, inhabitant });
  return content && laidOut(content, lookOf(db, inhabitant));
}

function contentOf(
  sources: PaperSources,
  db: ReadableDatabase,
  wanted: WantedPaper & { conversation: ConversationOverview; inhabitant: Inhabitant },
): PaperContent | undefined {
  const { conversation, inhabitant, conversationId, kind, today } = wanted;
  const supporterName = personWithRole(conversation.people, 'supporter')?.name ?? '';
  const sheet = () => sources.prepSheet(db, conversationId) ?? emptyPrepSheet();
  switch (kind) {
    case 'gespreksblad':
      return buildConversationSheet({
        sheet: sheet(),
        consents: sources.consents(db, inhabitant.id),
        inhabitant,
        conversation,
        today,
      });
    case 'schrijfblad':
      return buildWritingSheet({ sheet: sheet(), inhabitant, conversation, today });
    case 'partnerkaart':
      return buildPartnerCard({ sheet: sheet(), inhabitant });
    case 'samenvatting': {
      const draft = sources.summary(db, conversationId);
      return draft && buildSummaryPaper({ draft, supporterName, today });
    }
    case 'woordenlijst':
      return buildWordList({
        words: sources.difficultWords(db, conversationId),
        terms: wordListFor(textsOf(sources.summary(db, conversationId)), sources.ownTerms(db)),
        conversation,
        today,
      });
    default:
      return assertNever(kind);
  }
}

/** The words of a summary that are ours to explain: what stands under "Moeilijke woorden" already is explained. */
function textsOf(draft: SummaryDraft | undefined): string[] {
  const parts = draft?.parts.filter(({ part }) => part !== 'difficult_words') ?? [];
  return parts.flatMap(({ lines }) => lines.map(({ text }) => text));
}
