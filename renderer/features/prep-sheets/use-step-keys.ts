import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter and Alt+PageDown: the next step; Alt+PageUp: the one before. They work from every field and button. */
export function useStepKeys(go: {
  readonly next: () => void;
  readonly previous: () => void;
}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const move = moveFor(event);
    if (move === null || isInDialog(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    go[move]();
  });
  useEffect(() => {
    // Before the button that has the focus: Enter would press it as well.
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function moveFor(event: KeyboardEvent): 'next' | 'previous' | null {
  const isCtrl = event.ctrlKey || event.metaKey;
  if (isCtrl && !event.altKey && !event.shiftKey && event.key === 'Enter') return 'next';
  if (!event.altKey || isCtrl || event.shiftKey) return null;
  if (event.key === 'PageDown') return 'next';
  return event.key === 'PageUp' ? 'previous' : null;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
