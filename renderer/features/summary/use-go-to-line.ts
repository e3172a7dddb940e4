import { type RefObject, useEffect, useRef, useState } from 'react';

/** Selecting a line from anywhere: the focus goes to what is said about it, and the paper scrolls to where it stands. */
export function useGoToLine(select: (key: string) => void): {
  /** The element that holds the paper. */
  readonly desk: RefObject<HTMLElement | null>;
  /** The title over what is said about the line. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  goTo(key: string): void;
  /** Selects the line and scrolls to it; the focus stays where it is. */
  show(key: string): void;
} {
  const desk = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [timesGone, setTimesGone] = useState(0);
  const [timesShown, setTimesShown] = useState(0);

  useEffect(() => {
    if (timesGone + timesShown === 0) return;
    desk.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [timesGone, timesShown]);
  useEffect(() => {
    if (timesGone > 0) title.current?.focus();
  }, [timesGone]);

  return {
    desk,
    title,
    goTo(key) {
      select(key);
      setTimesGone((times) => times + 1);
    },
    show(key) {
      select(key);
      setTimesShown((times) => times + 1);
    },
  };
}
