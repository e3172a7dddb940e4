import type { ReactNode } from 'react';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { AskStep } from './ask-step.tsx';
import type { StepProps } from './check-panel-props.ts';
import { ExplainStep } from './explain-step.tsx';
import { MeansStep } from './means-step.tsx';
import { ParkedStep } from './parked-step.tsx';
import { SettledStep } from './settled-step.tsx';
import type { Step } from './step-of.ts';

/** What the panel shows at each step. */
export const checkViews: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  ask: AskStep,
  explain: ExplainStep,
  means: MeansStep,
  parked: ParkedStep,
  settled: SettledStep,
};

const ends = ['confirmed', 'parked', 'refused', 'needs_help', 'compared'] as const;
type End = (typeof ends)[number];

/** After these there is nothing more to do at the table now. */
export function isEnd(kind: CheckEvent['kind']): kind is End {
  return ends.some((end) => end === kind);
}

/** Each of them begins the asking anew, with an empty field and another question. */
export function answersThatDidNotCount(history: StepProps['check']['history']): number {
  return history.filter(({ event }) => event.kind === 'no_evidence').length;
}
