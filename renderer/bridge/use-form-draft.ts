import { useCallback, useRef } from 'react';
import type { z } from 'zod';
import { formDrafts } from '../../shared/features/form-drafts/contract.ts';
import type { CaseId } from '../../shared/primitives/ids.ts';
import { Instant } from '../../shared/primitives/plain-date.ts';
import { ok } from '../../shared/primitives/result.ts';
import { useSave } from './unsaved.tsx';
import { useAsk } from './use-ask.ts';
import { useAutosave } from './use-autosave.ts';
import { useQueryCall } from './use-call.ts';

/** Which form of which case. */
export interface FormPlace {
  readonly caseId: CaseId;
  readonly place: string;
}

/** What was being typed in the forms of a case. */
export interface StoredDrafts {
  /** Whether it is known yet; until then nothing is opened. */
  readonly isKnown: boolean;
  has(place: string): boolean;
  /** What stood in a form, or nothing: also when it is of another form than `schema` says. */
  at<Schema extends z.ZodType>(place: string, schema: Schema): z.output<Schema> | undefined;
}

export function useStoredDrafts(caseId: CaseId): StoredDrafts {
  const { data } = useQueryCall(formDrafts.list, { owner: ofCase(caseId) });
  return {
    isKnown: data !== undefined,
    has: (place) => data?.some((one) => one.place === place) ?? false,
    at(place, schema) {
      const kept = data?.find((one) => one.place === place);
      return kept && schema.safeParse(JSON.parse(kept.draft)).data;
    },
  };
}

/**
 * Keeps what is typed in a form in the vault until it is sent or left on purpose: then call `letGo`. Leaving the screen,
 * locking and a crash lose nothing.
 */
export function useFormDraft(
  { caseId, place }: FormPlace,
  value: object,
): { letGo(): Promise<void> } {
  const saveCall = useSave();
  const ask = useAsk();
  const isOver = useRef(false);
  const save = useCallback(
    async (now: object) => {
      // What is typed just before sending must not come back after it was sent.
      if (isOver.current) return ok({ savedAt: Instant.parse(new Date().toISOString()) });
      const kept = { owner: ofCase(caseId), place, draft: JSON.stringify(now) };
      return saveCall(`form-drafts ${caseId} ${place}`, formDrafts.keep, [kept]);
    },
    [saveCall, caseId, place],
  );
  useAutosave({ value, save });
  const letGo = useCallback(async () => {
    isOver.current = true;
    await ask(formDrafts.letGo, { owner: ofCase(caseId), place });
  }, [ask, caseId, place]);
  return { letGo };
}

const ofCase = (caseId: CaseId) => ({ kind: 'case', caseId }) as const;
