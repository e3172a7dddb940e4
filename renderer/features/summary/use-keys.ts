import { useEffect, useEffectEvent } from 'react';

/** What to do at a key, by its name: `k`, `ArrowLeft`, `Escape`. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Keys of a whole screen, wherever the focus is, except where someone types or a dialog is open. */
export function useKeys(actions: KeyActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTakenByWhatHasFocus(event)) return;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = actions[name];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isTakenByWhatHasFocus({ target }: KeyboardEvent): boolean {
  const isInside = target instanceof Element;
  return isInside && target.closest('input, textarea, [role="dialog"]') !== null;
}
