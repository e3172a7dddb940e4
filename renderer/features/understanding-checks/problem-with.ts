import {
  isShortEnough,
  isWithoutWords,
  suggestsSchijn,
} from '../../../shared/features/understanding-checks/rules.ts';
import type { GivenBack } from '../../../shared/features/understanding-checks/schema.ts';

/** Why an answer cannot carry a verdict. */
export type AnswerProblemKind = 'too_many_words' | 'no_words' | 'no_evidence';

/** What stands in the way of taking this answer as given back (practice, 3.1 and 3.6); `null` when nothing does. */
export function problemWith(answer: GivenBack, messageText: string): AnswerProblemKind | null {
  if (!isShortEnough(answer)) return 'too_many_words';
  if (isWithoutWords(answer.form)) return null;
  if (answer.words === '') return 'no_words';
  return suggestsSchijn(answer, messageText) === 'no_evidence' ? 'no_evidence' : null;
}
