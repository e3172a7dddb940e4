import { MAX_WORDS_GIVEN_BACK } from '../../../shared/features/understanding-checks/rules.ts';
import { useText } from '../../i18n/text.tsx';
import type { AnswerProblemKind } from './problem-with.ts';

/** Says calmly why an answer cannot be taken yet, or may not count, and what can be done. */
export function AnswerProblem(props: { readonly problem: AnswerProblemKind | 'echo' | null }) {
  const text = useText();
  if (props.problem === null) return null;
  return (
    <p className="check__problem" role="alert">
      {text(`understanding-checks.problem.${props.problem}`, { most: MAX_WORDS_GIVEN_BACK })}
    </p>
  );
}
