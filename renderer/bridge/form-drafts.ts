import { useState } from 'react';
import type { z } from 'zod';
import type { Answer } from '../../shared/contract/contract.ts';
import { formDrafts } from '../../shared/features/form-drafts/contract.ts';
import type { FormOwner } from '../../shared/features/form-drafts/schema.ts';
import { ok } from '../../shared/primitives/result.ts';
import { useSave } from './unsaved.tsx';
import { useAutosave } from './use-autosave.ts';
import { useQueryCall } from './use-call.ts';

/** One form: in whose file, and which of several there. */
export interface FormKey {
  readonly owner: FormOwner;
  readonly place: string;
}

/** What was being typed in the forms of one file. */
export interface StoredDrafts {
  /** Whether the vault has answered since this was asked, be it with a refusal; until then no form is begun. */
  readonly isKnown: boolean;
  has(place: string): boolean;
  /** What was kept of a form; nothing when nothing was, or nothing that `schema` can read. */
  at<Words>(place: string, schema: z.ZodType<Words>): Words | undefined;
}

/** What is kept in the vault of the forms of `owner`; it changes with every save of such a form. */
export function useStoredDrafts(owner: FormOwner): StoredDrafts {
  // An earlier answer may be older than the last words of a form that was left just now.
  const stored = useQueryCall(formDrafts.list, { owner }, { isAskedAnew: true });
  const find = (place: string) => stored.data?.find((one) => one.place === place);
  return {
    isKnown: stored.isFetchedAfterMount,
    has: (place) => find(place) !== undefined,
    at: (place, schema) => schema.safeParse(fromJson(find(place)?.draft)).data,
  };
}

/** A form while it is filled in. Leaving the screen, locking and a crash lose nothing of it. */
export interface OpenDraft {
  /** Keeps what stands in it now, in place of what was kept. */
  save(words: object): Promise<Answer<{ readonly savedAt: string }>>;
  /** It was sent or given up: nothing of it is kept any more, nor will be. */
  letGo(): void;
}

/** Begins to keep a form; nothing is written before its first `save`. */
export function openDraft(saveCalls: ReturnType<typeof useSave>, of: FormKey): OpenDraft {
  // One name for both calls: what the disk refuses is held and tried again, the last of the two.
  const heldUnder = `form-drafts ${JSON.stringify([of.owner, of.place])}`;
  let isOver = false;
  return {
    async save(words) {
      if (isOver) return ok({ savedAt: new Date().toISOString() });
      return saveCalls(heldUnder, formDrafts.keep, [{ ...of, draft: JSON.stringify(words) }]);
    },
    letGo() {
      isOver = true;
      void saveCalls(heldUnder, formDrafts.letGo, [of]);
    },
  };
}

/** Keeps `value`, another object whenever something changed, until `letGo`. For a form that `KeptForm` does not begin. */
export function useFormDraft(of: FormKey, value: object): Pick<OpenDraft, 'letGo'> {
  const saveCalls = useSave();
  const [draft] = useState(() => openDraft(saveCalls, of));
  useAutosave({ value, save: draft.save });
  return draft;
}

function fromJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
