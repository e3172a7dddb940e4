import { useCallback, useState } from 'react';
import { caseChecks } from '../../../shared/features/case-checks/contract.ts';
import type { CaseCheck, CheckSubject } from '../../../shared/features/case-checks/schema.ts';
import {
  type CheckDraft,
  emptyCheckDraft,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useAutosave } from '../../bridge/use-autosave.ts';
import type { WrittenDraft } from './use-check-draft.ts';

/** Holds what is typed in the panel of a case check and keeps it in the vault shortly after. */
export function useCaseCheckDraft(
  of: CheckSubject & { readonly caseId: CaseId; readonly known: CaseCheck | undefined },
): WrittenDraft {
  const { caseId, about, aboutId } = of;
  const ask = useAsk();
  const [draft, setDraft] = useState<CheckDraft>(() => of.known?.draft ?? emptyCheckDraft);
  const save = useCallback(
    (now: CheckDraft) => ask(caseChecks.keepDraft, { caseId, about, aboutId, draft: now }),
    [ask, caseId, about, aboutId],
  );
  useAutosave({ value: draft, save });
  return {
    draft,
    write: (written) => setDraft((now) => ({ ...now, ...written })),
    clear: () => setDraft((now) => ({ ...emptyCheckDraft, form: now.form })),
  };
}
