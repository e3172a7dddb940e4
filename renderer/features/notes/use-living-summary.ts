import { replaceEqualDeep } from '@tanstack/react-query';
import { startTransition, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { afterTyping } from './after-typing.ts';
import { type LivingSummary, livingSummary } from './living-summary.ts';

/**
 * The summary of the notes, made anew when typing pauses. What stays the same stays the same object, so that only what
 * changed is drawn again.
 */
export function useLivingSummary(
  notes: NotesDocument,
  conversationId: ConversationId,
): LivingSummary {
  const keyPoints = useQueryCall(understandingChecks.list, { conversationId }).data;
  const agreed = useQueryCall(agreements.list, { conversationId }).data;
  const recorded = useMemo(
    () => ({ keyPoints: keyPoints ?? [], agreements: agreed ?? [] }),
    [keyPoints, agreed],
  );
  const [summary, setSummary] = useState(() =>
    livingSummary({ lines: notes.lines(), ...recorded }),
  );

  const remake = useEffectEvent((from: typeof recorded) => {
    const made = livingSummary({ lines: notes.lines(), ...from });
    startTransition(() => setSummary((before) => replaceEqualDeep(before, made)));
  });
  const remakeAfterTyping = useEffectEvent(() => remake(recorded));

  useEffect(() => remake(recorded), [recorded]);
  useEffect(() => {
    const waiting = afterTyping(() => remakeAfterTyping());
    const stopListening = notes.subscribe(waiting.changed);
    return () => {
      stopListening();
      waiting.stop();
    };
  }, [notes]);

  return summary;
}
