import { type KeyboardEvent, useState } from 'react';
import {
  askPrompts,
  permissionPrompts,
} from '../../../shared/features/understanding-checks/data/prompts.ts';
import { fillPrompt } from '../../../shared/features/understanding-checks/fill-prompt.ts';
import type { StepProps } from './check-panel-props.ts';

interface Prompts {
  readonly text: string;
  /** What to ask the partner before the inhabitant is asked for the first time (practice, 3.4). */
  readonly permission: string | null;
  readonly next: () => void;
  /** Ctrl with the down or up arrow; `true` when it was one of them. */
  readonly turnByKey: (event: KeyboardEvent) => boolean;
}

/** The question to read out. After an answer that did not count it is another one (practice, 3.3). */
export function usePrompts({ direction, inhabitant, check }: StepProps): Prompts {
  const prompts = askPrompts[direction];
  const notCounted = check.history.filter(({ event }) => event.kind === 'no_evidence').length;
  const [at, setAt] = useState(notCounted % prompts.length);
  const turn = (step: 1 | -1) => setAt((now) => (now + step + prompts.length) % prompts.length);
  const isFirstTime = !check.history.some(({ event }) => event.kind === 'explained');
  return {
    text: fillPrompt(prompts[at] ?? '', inhabitant),
    permission:
      direction === 'partner_naar_inwoner' && isFirstTime ? (permissionPrompts[0] ?? null) : null,
    next: () => turn(1),
    turnByKey(event) {
      const step = event.ctrlKey ? ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key] : undefined;
      if (step === undefined) return false;
      event.preventDefault();
      turn(step);
      return true;
    },
  };
}
