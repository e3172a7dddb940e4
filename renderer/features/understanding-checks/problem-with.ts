import {
  looksLikeNoEvidence,
  MAX_WORDS_GIVEN_BACK,
} from '../../../shared/features/understanding-checks/rules.ts';
import type { GivenBack } from '../../../shared/features/understanding-checks/schema.ts';

/** Why an answer cannot carry a verdict. */
export type AnswerProblemKind = 'too_many_words' | 'no_words' | 'no_evidence';

/** Forms that show understanding without a word. */
const shown = ['getoond', 'getekend', 'aangewezen'];

/** What stands in the way of taking this answer as given back (practice, 3.1 and 3.6); `null` when nothing does. */
export function problemWith(
  { form, words }: GivenBack,
  messageText: string,
): AnswerProblemKind | null {
  if (words.split(/\s+/).length > MAX_WORDS_GIVEN_BACK) return 'too_many_words';
  if (shown.includes(form)) return null;
  if (words === '') return 'no_words';
  return looksLikeNoEvidence(words, messageText) ? 'no_evidence' : null;
}
