import type { Finding } from '../schema.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** S10: more than four words between brackets or dashes. */
export const insertions: SentenceRule = {
  id: 'S10',
  find: ({ words, sentence }, { limits }) => {
    const found: Finding[] = [];
    for (const [opening, closing] of [
      [/\(/, /\)/],
      [/\s[–—-]\s/, /\s[–—-]\s/],
    ] as const) {
      const from = words.findIndex(({ before }) => opening.test(before));
      if (from === -1) continue;
      const closed = words.findIndex(({ before }, at) => at > from && closing.test(before));
      const to = closed === -1 && /\)/.test(sentence.after) ? words.length : closed;
      const [first, last] = [words[from], words[to - 1]];
      if (to - from <= 4 || !first || !last) continue;
      const message = 'Dit staat tussen haakjes of streepjes. Maak er een eigen zin van.';
      found.push(
        finding(
          'S10',
          limits.insertion,
          { start: first.start, end: last.end },
          { message, fixes: [hint('Maak er een eigen zin van.')] },
        ),
      );
    }
    return found;
  },
};
