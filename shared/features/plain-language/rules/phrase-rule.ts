import type { Finding, RuleId } from '../schema.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import { finding, hint, replaceBy, type SentenceContext, type SentenceRule } from './rule.ts';

/** A phrase by its pattern on the words in small letters, and what to write for it: a swap, or advice between brackets. */
export type Phrase = readonly [pattern: string, plain: string];

/** A rule that finds the phrases of a list, each as whole words. Plain text that starts with `~` is advice, no swap. */
export function phraseRule(
  id: RuleId,
  phrases: readonly Phrase[],
  judge: (context: SentenceContext) => { severity: Finding['severity']; message: string },
): SentenceRule {
  const pattern = new RegExp(
    phrases.map(([one], at) => `(?<p${at}>(?<![^ ])(?:${one})(?![^ ]))`).join('|'),
    'gu',
  );
  return {
    id,
    find: (reading, context) =>
      [...reading.phrase.matchAll(pattern)].map((found) => {
        const plain = plainOf(phrases, found.groups);
        const span = reading.spanOf(found.index, found.index + found[0].length);
        const fix = plain.startsWith('~')
          ? hint(plain.slice(1))
          : replaceBy(asWritten(reading, found.index, plain));
        return finding(id, judge(context).severity, span, {
          message: judge(context).message,
          fixes: [fix],
        });
      }),
  };
}

function plainOf(
  phrases: readonly Phrase[],
  groups: Readonly<Record<string, string | undefined>> | undefined,
): string {
  const at = phrases.findIndex((_, index) => groups?.[`p${index}`] !== undefined);
  return phrases[at]?.[1] ?? '';
}

/** With a capital where the sentence starts. */
function asWritten(reading: SentenceReading, at: number, plain: string): string {
  const starts = at === 0 && /^\p{Lu}/u.test(reading.words[0]?.text ?? '');
  return starts ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
