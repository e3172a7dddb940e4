import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { type SearchHit, search } from '../../../shared/features/search/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';

/** How long typing must rest before it is searched for, in milliseconds. */
const REST_MS = 150;

/** What was found, and for which words; the last answer stays until the next one is there. */
export interface Search {
  readonly words: string;
  /** `undefined`: nothing was asked. */
  readonly hits: readonly SearchHit[] | undefined;
  readonly refusal: Refusal | undefined;
  readonly retry: () => void;
}

/** Searches for what is typed once the typing rests. */
export function useSearch(typed: string): Search {
  // An accent that was pasted as a sign of its own would cut its word in two.
  const words = useRested(typed.trim().normalize('NFC'));
  const found = useQueryCall(search.find, { words }, { enabled: words !== '' });
  const [last, setLast] = useState<{ words: string; hits: readonly SearchHit[] }>();
  if (found.data && (last?.hits !== found.data || last.words !== words)) {
    setLast({ words, hits: found.data });
  }
  const isAsking = words !== '' && typed.trim() !== '';
  return {
    words: last?.words ?? '',
    hits: isAsking && !found.isError ? last?.hits : undefined,
    refusal: isAsking ? found.error?.refusal : undefined,
    retry: () => void found.refetch(),
  };
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
