import { useState } from 'react';
import { placeOfNewEvent } from '../../../shared/features/procedures/form-places.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import { type StoredDrafts, useStoredDrafts } from '../../bridge/form-drafts.ts';
import { EventDraft } from './event-draft.ts';

/** Which event is being entered at one place of the screen; one that was being typed before stands open again. */
export interface NewEvent {
  readonly at: string;
  readonly event: string | null;
  readonly drafts: StoredDrafts;
  open(event: string): void;
  close(): void;
}

/** The form for something new at a step, or at the foot; `events` are those that can be entered there. */
export function useNewEvent(
  procedure: Procedure,
  { at, events }: { readonly at: string; readonly events: readonly string[] },
): NewEvent {
  const drafts = useStoredDrafts({ kind: 'case', caseId: procedure.caseId });
  // Nothing chosen yet: then what was being typed decides.
  const [chosen, choose] = useState<string | null | undefined>(undefined);
  const typed = events.find((id) => drafts.at(placeOfNewEvent(procedure.id, at, id), EventDraft));
  return {
    at,
    event: chosen === undefined ? (typed ?? null) : chosen,
    drafts,
    open: choose,
    close: () => choose(null),
  };
}
