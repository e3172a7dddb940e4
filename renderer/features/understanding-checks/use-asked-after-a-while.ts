import { useEffect } from 'react';
import type { Check } from './use-check.ts';
import { isQuestionDue } from './verdicts.ts';

/** Whoever opens the panel by mistake, or on the way to the other direction, is gone by then. */
const READING_MS = 700;

/** Writes down that the question was asked, once it has stood there (`isShown`) long enough to be read out. */
export function useAskedAfterAWhile({ state, record }: Check, isShown: boolean): void {
  const isDue = isShown && isQuestionDue(state);
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => void record({ kind: 'asked' }), READING_MS);
    return () => clearTimeout(timer);
  }, [isDue, record]);
}
