import { z } from 'zod';
import { guardText } from '../../../shared/features/role-guard/guard-text.ts';

const messages = {
  invalid_request: 'Dit is geen vraag aan de rolbewaker: er hoort een object te staan met text.',
  empty: 'Er staat geen tekst.',
  not_dutch: 'Dit lijkt geen Nederlands. De rolbewaker leest alleen Nederlands.',
} as const;

const Question = z.object({ id: z.unknown(), text: z.string() }).partial({ id: true });

/**
 * `engine -- role-guard`: one text in, its findings out (practice 7). In: `{id?, text}`; other fields are ignored. Out:
 * `{id?, findings: [{category, start, end, kind, message, neutral}]}`, the most serious first, or `{id?, error: {code,
 * message}}`. Never throws.
 */
export function answerRoleGuard(question: unknown): object {
  const read = Question.safeParse(question);
  if (!read.success) return refused(idOf(question), 'invalid_request');
  const { id, text } = read.data;
  if (!/[\p{L}\p{N}]/u.test(text)) return refused(id, 'empty');
  if (isOtherLanguage(text)) return refused(id, 'not_dutch');
  const findings = guardText(text).findings.map(
    ({ category, start, end, kind, message, neutral }) => ({
      category,
      start,
      end,
      kind,
      message,
      neutral,
    }),
  );
  return { ...withId(id), findings };
}

/** Another script, or a sentence of small English words without a Dutch one; a loan word does not make a text English. */
function isOtherLanguage(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const inOurScript = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (inOurScript < words.length / 2) return true;
  const english = words.filter((word) => englishWords.has(word)).length;
  return english >= 3 && !words.some((word) => dutchWords.has(word));
}

const englishWords: ReadonlySet<string> = new Set(
  'the and you your will she he they this that with for from have has not are was his her their'.split(
    ' ',
  ),
);
const dutchWords: ReadonlySet<string> = new Set(
  'de het een en van ik je u wij ze zij hij niet met voor op dat dit er die mijn uw naar bij ook maar wel'.split(
    ' ',
  ),
);

function idOf(question: unknown): unknown {
  return typeof question === 'object' && question !== null && 'id' in question
    ? question.id
    : undefined;
}

function withId(id: unknown): object {
  return id === undefined ? {} : { id };
}

function refused(id: unknown, code: keyof typeof messages): object {
  return { ...withId(id), error: { code, message: messages[code] } };
}
