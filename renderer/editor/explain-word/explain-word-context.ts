import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** The way to ask what the word at the cursor means. */
export interface ExplainWordDoor {
  readonly ask: () => void;
  /** Takes over while the cursor is in the notes: there whoever used the word is asked. `null` lets go. */
  readonly setInNotes: (ask: (() => void) | null) => void;
}

const nothing = () => undefined;
export const ExplainWordContext = createContext<ExplainWordDoor>({
  ask: nothing,
  setInNotes: nothing,
});

/** Asks what the selected word means; for the button in the bars. */
export function useExplainWord(): () => void {
  return useContext(ExplainWordContext).ask;
}

/** How it is asked in the notes, for as long as they stand on the screen. */
export function useExplainInNotes(ask: () => void): void {
  const { setInNotes } = useContext(ExplainWordContext);
  const run = useEffectEvent(ask);
  useEffect(() => {
    setInNotes(() => run());
    return () => setInNotes(null);
  }, [setInNotes]);
}
