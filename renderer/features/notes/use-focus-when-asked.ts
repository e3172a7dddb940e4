import { useEffect, useEffectEvent } from 'react';

/** Puts the focus somewhere each time it is asked for; every asking is another object. */
export function useFocusWhenAsked(
  asking: object | null,
  find: () => HTMLElement | undefined,
): void {
  const focus = useEffectEvent(() => find()?.focus());
  useEffect(() => {
    if (asking !== null) focus();
  }, [asking]);
}
