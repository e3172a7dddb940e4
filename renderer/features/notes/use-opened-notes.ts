import { useEffect, useState } from 'react';
import type { Descendant } from 'slate';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import type { OpenedNotes } from './opened-notes.ts';

interface Opening {
  readonly opened: OpenedNotes | null;
  readonly refusal: Refusal | null;
  readonly retry: () => void;
}

/**
 * Reads the notes once, when the room is entered. They are not read again while somebody writes: from then on the
 * editor is the one that knows, and every save would otherwise send all lines back.
 */
export function useOpenedNotes(conversationId: ConversationId): Opening {
  const ask = useAsk();
  const kept = useKeptDraft<readonly Descendant[]>('notes', conversationId);
  const [attempt, setAttempt] = useState(1);
  const [answer, setAnswer] = useState<Omit<Opening, 'retry'>>({ opened: null, refusal: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again.
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const answered = await ask(notes.list, { conversationId });
      if (!isHere) return;
      if (!answered.ok) {
        setAnswer({ opened: null, refusal: answered.error });
        return;
      }
      const unsaved = kept.read();
      // From here on the editor holds it; left behind it would one day go before what was stored later.
      kept.keep(null);
      setAnswer({ opened: { stored: answered.value, unsaved }, refusal: null });
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [ask, conversationId, kept, attempt]);

  return { ...answer, retry: () => setAttempt((now) => now + 1) };
}
