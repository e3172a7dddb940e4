import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import { MOST_MISSPELT, spelling } from '../../../shared/features/spelling/contract.ts';
import { wordsToCheck } from '../../../shared/features/spelling/words-to-check.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import type { Spelling } from './spelling-thread.ts';

/** The calls of spelling. `database` is the open vault; the gate calls nothing here while it is locked. */
export function spellingCalls(parts: {
  speller: Spelling;
  database: () => ReadableDatabase | undefined;
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
  ownTerms: (db: ReadableDatabase) => readonly OwnTerm[];
}): BoundCall[] {
  return bind(spelling, {
    async check({ text, conversationId }) {
      const db = parts.database();
      if (!db) return fail({ code: 'vault-locked' });
      const names = conversationId === null ? [] : namesAt(parts.conversation(db, conversationId));
      const words = wordsToCheck(text, { ownTerms: parts.ownTerms(db), names });
      const wrong = new Set(await parts.speller.wrong([...new Set(words.map((one) => one.text))]));
      return ok(
        words
          .filter((one) => wrong.has(one.text))
          .slice(0, MOST_MISSPELT)
          .map(({ text: word, start, end }) => ({ word, start, end })),
      );
    },
    suggest: async ({ word }) => ok([...(await parts.speller.suggest(word))]),
  });
}

/** The names of everybody at the table. */
function namesAt(conversation: ConversationOverview | undefined): string[] {
  if (!conversation) return [];
  return [conversation.inhabitantName, ...conversation.people.map(({ name }) => name)];
}
