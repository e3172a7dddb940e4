import { type RefObject, useEffect } from 'react';

/** Less than a line from the end is at the end. */
const NEARLY_PX = 24;

/**
 * Keeps the foot of what scrolls where it was when the box or what stands in it gets another height: the last lines stay in
 * sight when a panel opens below them, and a long line does not push the end out of sight. Not done by a box whose lines run
 * up from below (`column-reverse`), because Chromium then goes through everything in it at every key.
 */
export function useFootInSight(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = box.current;
    // Where there is no page that lays out, as in tests of components, nothing has a height.
    if (!scroller || typeof ResizeObserver === 'undefined') return;
    let height = scroller.clientHeight;
    let isAtFoot = true;
    const look = () => {
      isAtFoot = below(scroller) < NEARLY_PX;
    };
    const resized = new ResizeObserver(() => {
      const taller = scroller.clientHeight - height;
      height = scroller.clientHeight;
      scroller.scrollTop = isAtFoot ? scroller.scrollHeight : scroller.scrollTop - taller;
    });
    resized.observe(scroller);
    for (const part of scroller.children) resized.observe(part);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [box]);
}

/** How much is out of sight below (pixels). */
function below({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}
