import { QueryClient } from '@tanstack/react-query';

/**
 * Answers never go stale by time: the database is in this computer, and a command says what it changed.
 * There is no network to wait for, and a refusal is not made better by asking again.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  });
}
