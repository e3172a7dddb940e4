import type { Answer } from '../../../shared/contract/contract.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import {
  type SummaryDraft,
  type SummaryLine,
  WHOLE_PAPER,
} from '../../../shared/features/summary/schema.ts';
import { type ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  addLeftAsItIs,
  listLeftAsItIs,
  listTopicSentences,
  removeLeftAsItIs,
  removeSummaryEdit,
  removeTopicSentence,
  saveSummaryEdit,
  saveTopicSentence,
} from './repository.ts';
import type { SummaryIn } from './summary-in.ts';

interface SummaryParts {
  readonly summary: SummaryIn;
  /** The conversation in which a line of the notes was written. */
  readonly conversationOfLine: (
    db: ReadableDatabase,
    lineId: NoteLineId,
  ) => ConversationId | undefined;
}

export function summaryCalls(parts: SummaryParts): BoundCall[] {
  return bind(summary, {
    get: ({ conversationId }, { db }) => orNotFound(parts.summary(db, conversationId)),
    edit: ({ conversationId, edit }, { db }) => {
      const draft = parts.summary(db, conversationId);
      const line = draft && lineOf(draft, edit.key);
      if (!line) return fail({ code: 'not-found' });
      saveSummaryEdit(db, conversationId, { ...edit, madeOn: line.draftText });
      return orNotFound(parts.summary(db, conversationId));
    },
    restore: ({ conversationId, key }, { db }) => {
      removeSummaryEdit(db, conversationId, key);
      return orNotFound(parts.summary(db, conversationId));
    },
    listTopicSentences: ({ conversationId }, { db }) => ok(listTopicSentences(db, conversationId)),
    sayTopic: ({ conversationId, topicId, text }, { db }) => {
      if (!parts.summary(db, conversationId)) return fail({ code: 'not-found' });
      if (text === '') removeTopicSentence(db, conversationId, topicId);
      else saveTopicSentence(db, conversationId, { topicId, text });
      return ok(listTopicSentences(db, conversationId));
    },
    listLeftAsItIs: ({ conversationId }, { db }) => ok(listLeftAsItIs(db, conversationId)),
    leaveAsItIs: ({ conversationId, left }, { db }) => {
      const draft = parts.summary(db, conversationId);
      const noteId = NoteLineId.safeParse(left.lineKey);
      const isNote = noteId.success && parts.conversationOfLine(db, noteId.data) === conversationId;
      const isOnPaper = draft && (left.lineKey === WHOLE_PAPER || lineOf(draft, left.lineKey));
      if (!draft || !(isNote || isOnPaper)) return fail({ code: 'not-found' });
      addLeftAsItIs(db, conversationId, left);
      return ok(listLeftAsItIs(db, conversationId));
    },
    lookAgain: ({ conversationId }, { db }) => {
      removeLeftAsItIs(db, conversationId);
      return ok([]);
    },
  });
}

function lineOf(draft: SummaryDraft, key: string): SummaryLine | undefined {
  const lines = [...draft.parts.flatMap((part) => part.lines), ...draft.leftOut];
  return lines.find((line) => line.key === key);
}

function orNotFound(draft: SummaryDraft | undefined): Answer<SummaryDraft> {
  return draft ? ok(draft) : fail({ code: 'not-found' });
}
