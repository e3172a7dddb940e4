import type { Refusal } from '../../shared/contract/errors.ts';
import { type TextFunction, useText } from './text.tsx';

export type { Refusal };

/**
 * What could not be written when no typed text was at stake: a file at a place the person chose, or something in the folder of
 * Naast on this computer. Without it the words say that what was typed is still on the screen.
 */
export type NothingTyped = 'chosen-place' | 'this-computer';

/** Gives the words for a refusal: what happened, what is safe, what to do now. */
export function useRefusalText(): (refusal: Refusal, about?: NothingTyped) => string {
  const text = useText();
  return ({ code, logId, retryAfterMs }, about) => {
    if (about && (code === 'disk-full' || code === 'write-failed'))
      return text(`errors.${about}.${code}`);
    return text(`errors.${code}`, {
      logId: logId ?? '',
      wait: retryAfterMs ? waitInWords(text, retryAfterMs) : 'none',
    });
  };
}

/** `4 seconden`, `2 minuten`; rounded up, so that nobody is back too early. */
function waitInWords(text: TextFunction, waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  if (seconds < 120) return text('app.wait.seconds', { seconds });
  return text('app.wait.minutes', { minutes: Math.ceil(seconds / 60) });
}
