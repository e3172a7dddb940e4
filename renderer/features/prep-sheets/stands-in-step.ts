import type { PaperBlock } from '../../../shared/features/papers/schema.ts';
import { headingOfPart } from './parts.ts';
import type { Step } from './steps.ts';

/** Whether a block of a paper, under the heading with this key, is what was written in a step. */
export function standsInStep(block: PaperBlock, heading: string, step: Step): boolean {
  const { kind, key } = block;
  if (kind === 'heading' || heading !== `heading:${headingOfPart[step.part]}`) return false;
  if (step.prompt !== null) return key === `answer:${step.prompt.id}`;
  switch (step.part) {
    case 'roles':
      return key === 'storyteller' || key === 'step-in';
    case 'signs':
      return key.startsWith('sign:');
    case 'talkWithMe':
      return key === 'talk-with-me';
    default:
      return true;
  }
}
