import { type RefObject, useEffect, useRef, useState } from 'react';

/** Selecting a line from anywhere: the focus goes to what is said about it, and the paper scrolls to where it stands. */
export function useGoToLine(select: (key: string) => void): {
  /** The element that holds the paper. */
  readonly desk: RefObject<HTMLElement | null>;
  /** The title over what is said about the line. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  goTo(key: string): void;
} {
  const desk = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [timesGone, setTimesGone] = useState(0);

  useEffect(() => {
    if (timesGone === 0) return;
    desk.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView?.({ block: 'nearest' });
    title.current?.focus();
  }, [timesGone]);

  return {
    desk,
    title,
    goTo(key) {
      select(key);
      setTimesGone((times) => times + 1);
    },
  };
}
