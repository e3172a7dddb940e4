import { createContext, type ReactNode, useContext } from 'react';
import type { SpeakerWords } from './use-speaker-words.ts';

const LineLabels = createContext<SpeakerWords['start'] | null>(null);

/** Tells every line how the speakers are called; a line does not draw itself anew for anything else. */
export function LineLabelsProvider(props: {
  readonly labels: SpeakerWords['start'];
  readonly children: ReactNode;
}) {
  return <LineLabels value={props.labels}>{props.children}</LineLabels>;
}

/** The labels of the speakers. Throws outside a `LineLabelsProvider`. */
export function useLineLabels(): SpeakerWords['start'] {
  const labels = useContext(LineLabels);
  if (labels === null) throw new Error('A line needs a LineLabelsProvider above it');
  return labels;
}
