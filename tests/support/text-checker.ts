import { readFrequentWords } from '../../main/cli/engine/frequent-words.ts';
import type { CheckText } from '../../renderer/bridge/text-check/text-check-port.ts';
import type { Finding, Profile, TextCheck } from '../../shared/features/plain-language/schema.ts';
import { createTextChecker } from '../../shared/features/plain-language/text-checker.ts';

const checker = createTextChecker(readFrequentWords());

/** What the checker says of a text; throws when it refuses. */
export function checkedText(text: string, profile: Profile = 'B1', source?: string): TextCheck {
  const checked = checker.check(text, { profile, source });
  if ('error' in checked) throw new Error(`${checked.error.code}: ${text.slice(0, 60)}`);
  return checked;
}

/** The findings of one rule, as the words they cover and how bad they are. */
export function hitsOf(
  rule: Finding['rule'],
  text: string,
  profile: Profile = 'B1',
  source?: string,
) {
  return checkedText(text, profile, source)
    .findings.filter((one) => one.rule === rule)
    .map(({ start, end, severity }) => [text.slice(start, end), severity]);
}

/** Checks at once and in the same process: for screens in tests, where a page has no worker. */
export const checkTextDirectly: CheckText = (text, options) =>
  Promise.resolve(checker.check(text, options));
