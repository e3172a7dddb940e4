import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

/** What one screen could not save before it was left. In memory only, and gone when the vault locks. */
export interface KeptDraft<Value> {
  /** What was left unsaved, if anything. */
  read(): Value | undefined;
  /** Holds it until someone comes back to it; `null` lets go of it. */
  keep(unsaved: Value | null): void;
}

/** The draft kept for one thing (`'prep-sheets'`, its conversation); the same object between renders. */
export function useKeptDraft<Value>(slice: string, id: string): KeptDraft<Value> {
  const queries = useQueryClient();
  return useMemo(() => {
    const queryKey = ['unsaved', slice, id];
    return {
      read: () => queries.getQueryData<Value>(queryKey),
      keep(unsaved) {
        if (unsaved === null) {
          queries.removeQueries({ queryKey, exact: true });
          return;
        }
        // Nobody looks at it, so it would otherwise be cleared away after some minutes.
        queries.setQueryDefaults(['unsaved'], { gcTime: Number.POSITIVE_INFINITY });
        queries.setQueryData<unknown>(queryKey, unsaved);
      },
    };
  }, [queries, slice, id]);
}
