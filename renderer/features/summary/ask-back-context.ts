import { createContext, useContext } from 'react';
import type { AskInPlace } from '../../editor/ask-in-place.tsx';

/** Opens the check of a line at the foot of the screen, from wherever on the screen its state stands. */
export const AskBackContext = createContext<AskInPlace['ask']>(() => undefined);

export function useAskBack(): AskInPlace['ask'] {
  return useContext(AskBackContext);
}
