import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Misspelt, spelling } from '../../shared/features/spelling/contract.ts';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import { useBridge } from './bridge-context.tsx';
import { askOrThrow } from './request.ts';
import { queryKeyOf } from './use-call.ts';

/** A text is looked at when nobody typed for so long. */
const PAUSE_MS = 600;

/** The words that are spelled wrong in a text, with their places in `text`: paint them only while it still stands there. */
export interface SpellingOf {
  readonly text: string;
  readonly misspelt: readonly Misspelt[];
}

/**
 * The spelling of a text, asked when the typing rests; `undefined` until it is known, or where it cannot be: the dictionary is a
 * help, and without it everything else works.
 */
export function useSpelling(
  text: string,
  conversationId: ConversationId | null,
): SpellingOf | undefined {
  const bridge = useBridge();
  const settled = useSettled(text);
  const input = { text: settled, conversationId };
  const { data } = useQuery({
    queryKey: queryKeyOf(spelling.check, input),
    queryFn: async () => ({
      text: settled,
      misspelt: await askOrThrow(bridge, spelling.check, input),
    }),
    enabled: settled.trim() !== '',
  });
  return data;
}

/** What a word may have to be; asked while `word` is not `null`, since it takes about a second. */
export function useSpellingSuggestions(word: string | null): readonly string[] | undefined {
  const bridge = useBridge();
  const input = { word: word ?? '' };
  const { data } = useQuery({
    queryKey: queryKeyOf(spelling.suggest, input),
    queryFn: () => askOrThrow(bridge, spelling.suggest, input),
    enabled: word !== null && word !== '',
  });
  return data;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
