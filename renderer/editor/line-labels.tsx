import { createContext, type ReactNode, useContext } from 'react';
import type { SpeakerWords } from './use-speaker-words.ts';

type LineLabels = Pick<SpeakerWords, 'start' | 'byPerson'>;

const Labels = createContext<LineLabels | null>(null);

/** Tells every line how the speakers are called; a line does not draw itself anew for anything else. */
export function LineLabelsProvider(props: {
  readonly labels: LineLabels;
  readonly children: ReactNode;
}) {
  return <Labels value={props.labels}>{props.children}</Labels>;
}

/** The labels of the speakers. Throws outside a `LineLabelsProvider`. */
export function useLineLabels(): LineLabels {
  const labels = useContext(Labels);
  if (labels === null) throw new Error('A line needs a LineLabelsProvider above it');
  return labels;
}
