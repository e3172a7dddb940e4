import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { isEmptyDraft } from '../../../shared/features/understanding-checks/rules.ts';
import {
  type CheckDraft,
  type Direction,
  emptyCheckDraft,
  type Form,
  type KeptCheckDraft,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { fail } from '../../../shared/primitives/result.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useAutosave } from '../../bridge/use-autosave.ts';
import { queryKeyOf, useQueryCall } from '../../bridge/use-call.ts';

/** What is being written in the panel of one check. */
export interface WrittenDraft {
  readonly draft: CheckDraft;
  readonly write: (written: Partial<CheckDraft>) => void;
  /** What was written stands in a recorded event now. */
  readonly clear: () => void;
}

interface DraftOf {
  readonly conversationId: ConversationId;
  readonly lineId: NoteLineId;
  readonly direction: Direction;
}

/** What was being written in the panels of a conversation; `undefined` until it is read. */
export function useKeptDrafts(
  conversationId: ConversationId,
): readonly KeptCheckDraft[] | undefined {
  const kept = useQueryCall(understandingChecks.listDrafts, { conversationId });
  return kept.data ?? (kept.isError ? [] : undefined);
}

/**
 * Holds what is typed in the panel of a check and keeps it in the vault shortly after: it is there again after Esc, on
 * another screen, after a lock and after a crash.
 */
export function useCheckDraft(
  of: DraftOf & {
    readonly kept: readonly KeptCheckDraft[];
    readonly firstForm: Form;
    /** Saves the notes, so that the vault knows the line. */
    readonly saveNotes: () => Promise<boolean>;
  },
): WrittenDraft {
  const { conversationId, lineId, direction, saveNotes } = of;
  const ask = useAsk();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<CheckDraft>(
    () => of.kept.find(isOf(of))?.draft ?? { ...emptyCheckDraft, form: of.firstForm },
  );
  const save = useCallback(
    async (now: CheckDraft) => {
      if (!(await saveNotes())) return fail({ code: 'write-failed' as const });
      return ask(understandingChecks.keepDraft, { lineId, direction, draft: now });
    },
    [ask, saveNotes, lineId, direction],
  );
  useAutosave({ value: draft, save });

  const change = (now: CheckDraft) => {
    setDraft(now);
    const key = queryKeyOf(understandingChecks.listDrafts, { conversationId });
    queries.setQueryData<KeptCheckDraft[]>(key, (kept = []) => [
      ...kept.filter((one) => !isOf(of)(one)),
      ...(isEmptyDraft(now) ? [] : [{ lineId, direction, draft: now }]),
    ]);
  };
  return {
    draft,
    write: (written) => change({ ...draft, ...written }),
    clear: () => change({ ...emptyCheckDraft, form: draft.form }),
  };
}

function isOf({ lineId, direction }: Omit<DraftOf, 'conversationId'>) {
  return (kept: KeptCheckDraft) => kept.lineId === lineId && kept.direction === direction;
}
