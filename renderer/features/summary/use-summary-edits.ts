import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { Editor, SummaryDraft, SummaryLine } from '../../../shared/features/summary/schema.ts';
import { useSave } from '../../bridge/unsaved.tsx';
import { useAutosaveByKey } from '../../bridge/use-autosave-by-key.ts';
import { queryKeyOf } from '../../bridge/use-call.ts';

/** The lines of one summary as they are being changed. */
export interface SummaryEdits {
  /** The words of a line as its field shows them: typed and perhaps not saved yet, or as they are saved. */
  wordsOf(line: SummaryLine): string;
  refusalOf(line: SummaryLine): Refusal | undefined;
  /** Why some line could not be saved, other than the one given. */
  refusalElsewhere(key: string | undefined): Refusal | undefined;
  type(line: SummaryLine, words: string): void;
  leaveOut(line: SummaryLine): Promise<void>;
  /** The line reads as the draft again, and stands on the paper again. */
  toDraft(line: SummaryLine): Promise<void>;
  saveNow(): Promise<void>;
}

/** What was typed into a line, or `null` for left out, and the draft it was typed over. */
interface Typed {
  readonly words: string | null;
  readonly madeOn: string;
  readonly by: Editor;
}

/**
 * Changes lines and saves them, as a change of `editor`. Words that are those of the draft are no edit; without words
 * nothing is saved.
 */
export function useSummaryEdits(
  draft: SummaryDraft,
  { editor, onSaved }: { readonly editor: Editor; readonly onSaved: () => void },
): SummaryEdits {
  const save = useSave();
  const queries = useQueryClient();
  const { conversationId } = draft;

  const saveLine = async (key: string, { words, madeOn, by }: Typed) => {
    const text = words?.trim() ?? null;
    if (text === '') return null;
    const place = `summary ${conversationId} ${key}`;
    const answer =
      text === madeOn
        ? await save(place, summary.restore, [{ conversationId, key }])
        : await save(place, summary.edit, [{ conversationId, edit: { key, text, by } }]);
    if (answer.ok) queries.setQueryData(queryKeyOf(summary.get, { conversationId }), answer.value);
    return answer;
  };
  const saver = useAutosaveByKey({ save: saveLine, onSaved });

  const change = ({ key, draftText }: SummaryLine, words: string | null) =>
    saver.change(key, { words, madeOn: draftText, by: editor });
  const changeNow = (line: SummaryLine, words: string | null) => {
    change(line, words);
    return saver.saveNow();
  };
  return {
    wordsOf({ key, text, draftText }) {
      const typed = saver.valueIn(key);
      // Saved words do not outlive the draft they were made on; words that are not saved yet are never lost.
      const isCurrent = typed?.madeOn === draftText || !saver.isSaved(key);
      return isCurrent ? (typed?.words ?? text) : text;
    },
    refusalOf: ({ key }) => saver.refusalOf(key),
    refusalElsewhere: (here) => saver.refused.find(([key]) => key !== here)?.[1],
    type: change,
    leaveOut: (line) => changeNow(line, null),
    toDraft: (line) => changeNow(line, line.draftText),
    saveNow: saver.saveNow,
  };
}
