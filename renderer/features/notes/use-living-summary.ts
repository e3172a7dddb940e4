import { startTransition, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { summary as summaryContract } from '../../../shared/features/summary/contract.ts';
import { createLivingSummary } from '../../../shared/features/summary/living/living-summary.ts';
import type { LivingSummary } from '../../../shared/features/summary/living/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { afterKeys } from './after-keys.ts';

/**
 * The summary of the notes, made anew between the keys. Only the topic in which something changed is made and drawn again;
 * the others stay the same objects.
 */
export function useLivingSummary(
  notes: NotesDocument,
  conversationId: ConversationId,
): LivingSummary {
  const keyPoints = useQueryCall(understandingChecks.list, { conversationId }).data;
  const agreed = useQueryCall(agreements.list, { conversationId }).data;
  const sentences = useQueryCall(summaryContract.listTopicSentences, { conversationId }).data;
  const recorded = useMemo(
    () => ({
      keyPoints: keyPoints ?? [],
      agreements: agreed ?? [],
      topicSentences: sentences ?? [],
    }),
    [keyPoints, agreed, sentences],
  );
  const [make] = useState(createLivingSummary);
  const [summary, setSummary] = useState(() => make(notes.lines(), recorded));

  const remake = useEffectEvent(() => {
    const made = make(notes.lines(), recorded);
    startTransition(() => setSummary(made));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was recorded is read by the event above
  useEffect(() => remake(), [recorded]);
  useEffect(() => {
    const waiting = afterKeys(() => remake());
    const stopListening = notes.subscribe(waiting.changed);
    return () => {
      stopListening();
      waiting.stop();
    };
  }, [notes]);

  return summary;
}
