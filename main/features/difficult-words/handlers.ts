import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import type { DifficultWord } from '../../../shared/features/difficult-words/schema.ts';
import { type ConversationId, ItemId, type NoteLineId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  listDifficultWords,
  listUnexplainedWords,
  removeDifficultWord,
  saveDifficultWord,
} from './repository.ts';

export function difficultWordCalls(parts: {
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
  conversationOfLine: (db: ReadableDatabase, id: NoteLineId) => ConversationId | undefined;
}): BoundCall[] {
  return bind(difficultWords, {
    list: ({ conversationId }, { db }) => ok(listDifficultWords(db, conversationId)),
    unexplained: (_, { db }) => ok(listUnexplainedWords(db)),
    record: ({ conversationId, ...details }, { db, clock, newId }) => {
      const { lineId } = details;
      if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
      if (lineId !== null && parts.conversationOfLine(db, lineId) !== conversationId) {
        return fail({ code: 'not-found' });
      }
      const known = listDifficultWords(db, conversationId).find((one) => isSame(one, details));
      const word = {
        ...details,
        id: known?.id ?? ItemId.parse(newId()),
        // Where it was heard first stays, when it is written down again without a line.
        lineId: lineId ?? known?.lineId ?? null,
      };
      saveDifficultWord(db, { conversationId, word, at: clock.now() });
      return ok(word);
    },
    remove: (removed, { db }) => {
      removeDifficultWord(db, removed);
      return ok(listDifficultWords(db, removed.conversationId));
    },
  });
}

function isSame(one: Pick<DifficultWord, 'word'>, other: Pick<DifficultWord, 'word'>): boolean {
  return one.word.localeCompare(other.word, 'nl', { sensitivity: 'accent' }) === 0;
}
