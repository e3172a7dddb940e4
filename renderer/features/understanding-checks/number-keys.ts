import type { KeyboardEvent } from 'react';

/**
 * The number of a key press, for choosing by number; `null` for anything else. Where somebody is typing, a number is
 * text unless Alt is held.
 */
export function chosenNumber(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (isTypedIn(event.target) && !event.altKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? /^\d$/.exec(event.key)?.[0];
  return digit === undefined ? null : Number(digit);
}

function isTypedIn(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
}
