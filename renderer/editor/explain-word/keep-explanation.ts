import type { Refusal } from '../../../shared/contract/errors.ts';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';

/** What was written down before about a word. */
interface EarlierExplanation {
  readonly word: string;
  readonly explanation: string;
}

/** Where an explanation is written down, and how. */
export interface ExplanationKeeper {
  /** The word list of a conversation, or the supporter's own words. */
  readonly place: 'word_list' | 'own_terms';
  /** The most characters of an explanation. */
  readonly longest: number;
  /** Whether a word is also kept that nobody explained yet. */
  readonly takesEmpty: boolean;
  readonly isBusy: boolean;
  readonly refusal: Refusal | undefined;
  earlier(word: string): EarlierExplanation | undefined;
  /** `false` when what comes before it could not be saved; rejects when it was refused. */
  write(word: string, explanation: string): Promise<boolean>;
  takeAway(earlier: EarlierExplanation): Promise<unknown>;
}

const isWord = (word: string) => (one: { readonly word: string }) =>
  one.word.toLocaleLowerCase('nl-NL') === word.toLocaleLowerCase('nl-NL');

/** Keeps an explanation for the word list and the summary of a conversation. */
export function useWordListKeeper(about: {
  readonly conversationId: ConversationId;
  /** The line it was heard in. */
  readonly lineId: NoteLineId | null;
  /** Saves the notes, so that the vault knows the line; `false` when that was refused. */
  readonly saveNotes?: () => Promise<boolean>;
}): ExplanationKeeper {
  const { conversationId, lineId, saveNotes } = about;
  const known = useQueryCall(difficultWords.list, { conversationId }).data ?? [];
  const record = useCommandCall(difficultWords.record);
  const remove = useCommandCall(difficultWords.remove);
  return {
    place: 'word_list',
    longest: 300,
    takesEmpty: true,
    isBusy: remove.isPending,
    refusal: record.error?.refusal ?? remove.error?.refusal,
    earlier: (word) => known.find(isWord(word)),
    async write(word, explanation) {
      if (saveNotes && !(await saveNotes())) return false;
      const before = known.find(isWord(word));
      await record.mutateAsync({
        conversationId,
        lineId: lineId ?? before?.lineId ?? null,
        word,
        explanation,
        otherLanguage: before?.otherLanguage ?? '',
      });
      return true;
    },
    async takeAway({ word }) {
      const one = known.find(isWord(word));
      if (one) await remove.mutateAsync({ conversationId, id: one.id });
    },
  };
}

/** Keeps an explanation among the supporter's own words, where no conversation is at hand. */
export function useOwnTermKeeper(): ExplanationKeeper {
  const own = useQueryCall(glossary.list, {}).data ?? [];
  const save = useCommandCall(glossary.save);
  const remove = useCommandCall(glossary.remove);
  const termOf = (word: string) => own.find(({ term }) => isWord(word)({ word: term }));
  return {
    place: 'own_terms',
    longest: 200,
    takesEmpty: false,
    isBusy: remove.isPending,
    refusal: save.error?.refusal ?? remove.error?.refusal,
    earlier(word) {
      const term = termOf(word);
      return term && { word: term.term, explanation: term.plain };
    },
    async write(word, explanation) {
      const before = termOf(word);
      await save.mutateAsync({
        id: before?.id ?? null,
        term: before?.term ?? word,
        plain: explanation,
        explanation: before?.explanation ?? '',
      });
      return true;
    },
    async takeAway({ word }) {
      const term = termOf(word);
      if (term) await remove.mutateAsync({ id: term.id });
    },
  };
}
