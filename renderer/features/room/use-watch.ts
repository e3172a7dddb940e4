import { useCallback } from 'react';
import { room } from '../../../shared/features/room/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useWatching } from '../../bridge/watching.tsx';

/**
 * Gives the function that lets the inhabitant look along, or no longer. It is hidden at once and written down after
 * that, so that a window that comes back after everything stopped comes back hidden.
 */
export function useWatch(): (conversationId: ConversationId, isWatched: boolean) => void {
  const ask = useAsk();
  const { setWatchedIn } = useWatching();
  return useCallback(
    (conversationId, isWatched) => {
      setWatchedIn(isWatched ? conversationId : null);
      void ask(room.watch, { conversationId, isWatched });
    },
    [ask, setWatchedIn],
  );
}
