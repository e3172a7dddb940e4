import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import { useAppEvent } from './use-app-event.ts';

/**
 * Whether the inhabitant looks along ("meekijken"). What is hidden then is said in
 * `shared/features/room/seen-while-watched.ts`; every screen that shows something private asks here first.
 */
export interface Watching {
  readonly isWatched: boolean;
  /** The conversation in which somebody looks along. */
  readonly watchedIn: ConversationId | null;
  readonly setWatchedIn: (conversationId: ConversationId | null) => void;
}

const WatchingContext = createContext<Watching | null>(null);

/** Keeps it for the whole window: what is hidden in the room is hidden elsewhere too. Off at the start and after a lock. */
export function WatchingProvider(props: { readonly children: ReactNode }) {
  const [watchedIn, setWatchedIn] = useState<ConversationId | null>(null);
  useAppEvent('vault.locked', () => setWatchedIn(null));
  const watching = useMemo(
    () => ({ isWatched: watchedIn !== null, watchedIn, setWatchedIn }),
    [watchedIn],
  );
  return <WatchingContext value={watching}>{props.children}</WatchingContext>;
}

/** Whether the inhabitant looks along. Throws outside a `WatchingProvider`. */
export function useWatching(): Watching {
  const watching = useContext(WatchingContext);
  if (watching === null) throw new Error('useWatching needs a WatchingProvider above it');
  return watching;
}

/** Shows its children only while the inhabitant does not look along. */
export function NotWatched(props: { readonly children: ReactNode }) {
  return useWatching().isWatched ? null : props.children;
}
