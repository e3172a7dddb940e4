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
  // One pattern finds, the single ones tell which it was: a pattern with a hundred groups is slow at finding nothing.
  const any = wholeWords(phrases.map(([one]) => one).join('|'), 'g');
  const single = phrases.map(([one, plain]) => ({ pattern: wholeWords(one, 'y'), plain }));
  return {
    id,
    find: (reading, context) => {
      // Nearly every sentence has none, and looking whether there is one is cheaper than asking for all.
      any.lastIndex = 0;
      if (!any.test(reading.phrase)) return [];
      any.lastIndex = 0;
      return [...reading.phrase.matchAll(any)].map((found) => {
        const plain = plainAt(single, found);
        const span = reading.spanOf(found.index, found.index + found[0].length);
        const fix = plain.startsWith('~')
          ? hint(plain.slice(1))
          : replaceBy(asWritten(reading, found.index, plain));
        const { severity, message } = judge(context);
        return finding(id, severity, span, { message, fixes: [fix] });
      });
    },
  };
}

function wholeWords(pattern: string, flag: 'g' | 'y'): RegExp {
  return new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, flag);
}

function plainAt(
  single: readonly { pattern: RegExp; plain: string }[],
  { index, input, 0: words }: RegExpExecArray,
): string {
  const found = single.find(({ pattern }) => {
    pattern.lastIndex = index;
    return pattern.exec(input)?.[0] === words;
  });
  return found?.plain ?? '~Zeg het gewoner.';
}

/** With a capital where the sentence starts. */
function asWritten(reading: SentenceReading, at: number, plain: string): string {
  const starts = at === 0 && /^\p{Lu}/u.test(reading.words[0]?.text ?? '');
  return starts ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
