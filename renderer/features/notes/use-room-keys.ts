import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Two keys for the whole room. Esc goes back to the notes, unless something nearer took it. F6 goes to the next part of
 * the room, Shift with F6 to the one before, because Tab in the notes means the next speaker.
 */
export function useRoomKeys(room: RefObject<HTMLElement | null>, backToNotes: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !room.current) return;
    if (event.key === 'Escape') backToNotes();
    else if (event.key === 'F6') goToPart(room.current, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Parts are the landmarks of the room; in each the first thing that takes the focus gets it. */
function goToPart(room: HTMLElement, step: 1 | -1): void {
  const parts = [...room.querySelectorAll<HTMLElement>('aside, main, footer')]
    .map((part) => ({ part, first: part.querySelector<HTMLElement>(focusable) }))
    .filter(({ first }) => first !== null);
  const at = parts.findIndex(({ part }) => part.contains(document.activeElement));
  parts[(at + step + parts.length) % parts.length]?.first?.focus();
}

const focusable = '[contenteditable="plaintext-only"], textarea, input, button';
