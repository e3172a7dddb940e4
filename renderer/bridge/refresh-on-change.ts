import type { QueryClient } from '@tanstack/react-query';
import type { Bridge } from '../../shared/contract/bridge.ts';

/** Reads again what a command changed. One subscription for the whole page; returns what ends it. */
export function refreshOnChange(bridge: Bridge, queries: QueryClient): () => void {
  return bridge.onEvent((event) => {
    if (event.name !== 'data.changed') return;
    for (const slice of event.slices) void queries.invalidateQueries({ queryKey: [slice] });
  });
}
