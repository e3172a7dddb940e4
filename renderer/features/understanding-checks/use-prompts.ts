import { type KeyboardEvent, useState } from 'react';
import {
  askPrompts,
  followUpPrompts,
  permissionPrompts,
  verdictQuestion,
} from '../../../shared/features/understanding-checks/data/prompts.ts';
import { fillPrompt } from '../../../shared/features/understanding-checks/fill-prompt.ts';
import { isEmptyDraft } from '../../../shared/features/understanding-checks/rules.ts';
import { useText } from '../../i18n/text.tsx';
import type { StepProps } from './check-panel-props.ts';

/** What is said at the table now: permission to the partner, the question, or the question about the answer. */
export type Saying = 'permission' | 'question' | 'verdict';

export interface Prompts {
  readonly saying: Saying;
  readonly say: (what: Saying) => void;
  /** To whom it is said. */
  readonly to: string;
  readonly text: string;
  readonly follow: string | undefined;
  readonly next: () => void;
  /** Ctrl with the down or up arrow; `true` when it was one of them. */
  readonly turnByKey: (event: KeyboardEvent) => boolean;
}

/**
 * What to read out, in the order of the method (practice, 3.4 and 3.5): before the inhabitant is asked, permission of the
 * partner and who asks; then the question; then to the owner whether it is right, with an open question after it. After an
 * answer that did not count it is another question (3.3).
 */
export function usePrompts({
  direction,
  inhabitant,
  check,
  sides,
  written,
  questions,
}: StepProps): Prompts {
  const text = useText();
  const notCounted = check.history.filter(({ event }) => event.kind === 'no_evidence').length;
  const [saying, say] = useState<Saying>(
    questions === undefined &&
      direction === 'partner_naar_inwoner' &&
      isFirst(check) &&
      isEmptyDraft(written.draft)
      ? 'permission'
      : 'question',
  );
  const [at, setAt] = useState({ permission: 0, question: notCounted, verdict: 0 });
  const row = {
    permission: permissionPrompts,
    question: questions ?? askPrompts[direction],
    verdict: [verdictQuestion[direction]],
  }[saying];
  const to = {
    permission: text('understanding-checks.say.first', {
      name: sides.understanding.giver,
    }),
    question: text('understanding-checks.say.to', { name: sides.receiverWithin }),
    verdict: text('understanding-checks.say.to', { name: sides.ownerWithin }),
  }[saying];
  const turn = (step: 1 | -1) => setAt((now) => ({ ...now, [saying]: now[saying] + step }));
  return {
    saying,
    say,
    to,
    text: fillPrompt(row.at(at[saying] % row.length) ?? '', inhabitant),
    follow: saying === 'verdict' ? followUpPrompts.join(' ') : undefined,
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

/** Nobody asked this person about this message before. */
function isFirst({ history }: StepProps['check']): boolean {
  return !history.some(({ event }) => event.kind === 'asked');
}
