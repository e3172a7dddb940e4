import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, checked, linesOf, story, textsOf, theDraft } from './the-story.ts';

const names = fc.constantFrom(...(Object.keys(checked) as Checked[]));
const pair = fc.tuple(names, names);
const anyChecks = fc.record({
  help: pair,
  taxi: pair,
  letters: pair,
  cost: names,
  report: names,
  sister: names,
});
const agreements = ['help', 'taxi', 'letters'] as const;
const messages = ['cost', 'report'] as const;

describe('the summary, however far the checks are', () => {
  it('has under the agreements and tasks exactly what is klopt, and the rest only under not clear', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const draft = theDraft({ checks });
        const agreed = textsOf(draft, 'agreed');
        const tasks = textsOf(draft, 'you_do');
        const unclear = textsOf(draft, 'not_clear');
        for (const name of agreements) {
          const isKlopt = checks[name].every((state) => state === 'klopt');
          expect(agreed.includes(story[name].text)).toBe(isKlopt);
          expect(unclear.includes(story[name].text)).toBe(!isKlopt);
          const isOwnTask = name !== 'help';
          expect(tasks.includes(story[name].text)).toBe(isKlopt && isOwnTask);
        }
        for (const name of messages) {
          expect(agreed.includes(story[name].text)).toBe(checks[name] === 'klopt');
          expect(unclear.includes(story[name].text)).toBe(checks[name] !== 'klopt');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says of everything that is not clear how far it is, and is short in at most three sentences', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const draft = theDraft({ checks });
        for (const { when } of linesOf(draft, 'not_clear')) expect(when).not.toBe('');
        const short = textsOf(draft, 'in_short');
        expect(short.length).toBeLessThanOrEqual(3);
        for (const text of short) {
          expect(text).toMatch(/^[^.?!]+[.?!]”?\.?$/);
          expect(text.split(' ').length).toBeLessThanOrEqual(15);
        }
      }),
      { numRuns: 300 },
    );
  });
});
