import { useCallback } from 'react';
import { objectionOf } from '../../shared/features/decisions/objection-of.ts';
import type { DecisionContent } from '../../shared/features/decisions/schema.ts';
import { procedures } from '../../shared/features/procedures/contract.ts';
import type { CaseId } from '../../shared/primitives/ids.ts';
import { useAsk } from '../bridge/use-ask.ts';

/**
 * Puts an objection on its road, once: a case that has one about the same thing keeps that. What cannot be put there (no
 * day yet, a day that has still to come) stops nobody from writing the letter.
 */
export function useStartObjection(caseId: CaseId): (content: DecisionContent) => Promise<void> {
  const ask = useAsk();
  return useCallback(
    async (content) => {
      const start = objectionOf(content);
      if (start === null) return;
      const { road, about } = start.details;
      const known = await ask(procedures.list, { caseId });
      const isThere =
        known.ok &&
        known.value.some(({ procedure }) => procedure.road === road && procedure.about === about);
      if (!isThere) await ask(procedures.start, { caseId, ...start });
    },
    [ask, caseId],
  );
}
