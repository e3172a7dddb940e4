import type { Refusal } from '../../shared/contract/errors.ts';
import { type TextFunction, useText } from './text.tsx';

export type { Refusal };

/** Gives the words for a refusal: what happened, what is safe, what to do now. */
export function useRefusalText(): (refusal: Refusal) => string {
  const text = useText();
  return ({ code, logId, retryAfterMs }) =>
    text(`errors.${code}`, {
      logId: logId ?? '',
      wait: retryAfterMs ? waitInWords(text, retryAfterMs) : 'none',
    });
}

/** `4 seconden`, `2 minuten`; rounded up, so that nobody is back too early. */
function waitInWords(text: TextFunction, waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  if (seconds < 120) return text('app.wait.seconds', { seconds });
  return text('app.wait.minutes', { minutes: Math.ceil(seconds / 60) });
}
