import { useState } from 'react';

/** Something that opens in place of the button that opened it, and gives the focus back when it closes. */
export interface InPlace {
  readonly isOpen: boolean;
  /** The button is back after a visit: give it the focus. */
  readonly isBack: boolean;
  open(): void;
  close(): void;
}

/** Keeps whether a form stands open in place. */
export function useInPlace(isOpenAtFirst = false): InPlace {
  const [state, setState] = useState<'closed' | 'open' | 'back'>(isOpenAtFirst ? 'open' : 'closed');
  return {
    isOpen: state === 'open',
    isBack: state === 'back',
    open: () => setState('open'),
    close: () => setState('back'),
  };
}
