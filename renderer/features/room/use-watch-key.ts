import { useLayoutEffect } from 'react';
import { room } from '../../../shared/features/room/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useShortcut } from '../../bridge/use-shortcut.ts';
import { useWatching } from '../../bridge/watching.tsx';
import { useWatch } from './use-watch.ts';

/** F9 on every screen of a conversation: the inhabitant looks along, or no longer. */
export function useWatchKey(conversationId: ConversationId): {
  /** Whether it is known how the screen was left; nothing is shown before. */
  readonly isKnown: boolean;
  readonly toggle: () => void;
} {
  const watch = useWatch();
  const { isWatched, setWatchedIn } = useWatching();
  const stored = useQueryCall(room.get, { conversationId });
  const wasWatched = stored.data?.isWatched;
  useLayoutEffect(() => {
    if (wasWatched) setWatchedIn(conversationId);
  }, [wasWatched, setWatchedIn, conversationId]);

  const toggle = () => watch(conversationId, !isWatched);
  useShortcut('watch', toggle);
  return { isKnown: stored.data !== undefined || stored.isError, toggle };
}
