import { type RefObject, useEffect } from 'react';

/** Puts the focus on the first button when a step appears, so that Enter is enough. */
export function useFocusOnFirstButton(place: RefObject<HTMLElement | null>): void {
  useEffect(() => place.current?.querySelector('button')?.focus(), [place]);
}
