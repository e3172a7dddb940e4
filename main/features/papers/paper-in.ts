import type { Consents } from '../../../shared/features/consents/schema.ts';
import { personWithRole } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { buildConversationSheet } from '../../../shared/features/papers/conversation-sheet.ts';
import { buildPartnerCard } from '../../../shared/features/papers/partner-card.ts';
import type { Paper, PaperKind } from '../../../shared/features/papers/schema.ts';
import { buildSummaryPaper } from '../../../shared/features/papers/summary-paper.ts';
import { buildWritingSheet } from '../../../shared/features/papers/writing-sheet.ts';
import { emptyPrepSheet, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { assertNever } from '../../../shared/primitives/assert-never.ts';
import type { ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase } from '../../storage/database.ts';

/** What papers are made of, as the other slices read it. */
export interface PaperSources {
  conversation(db: ReadableDatabase, id: ConversationId): ConversationOverview | undefined;
  inhabitant(db: ReadableDatabase, id: InhabitantId): Inhabitant | undefined;
  consents(db: ReadableDatabase, id: InhabitantId): Consents;
  prepSheet(db: ReadableDatabase, id: ConversationId): PrepSheet | undefined;
  summary(db: ReadableDatabase, id: ConversationId): SummaryDraft | undefined;
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
  { conversationId, kind, today }: WantedPaper,
): Paper | undefined {
  const conversation = sources.conversation(db, conversationId);
  const inhabitant = conversation && sources.inhabitant(db, conversation.inhabitantId);
  if (!conversation || !inhabitant) return undefined;
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
    default:
      return assertNever(kind);
  }
}
