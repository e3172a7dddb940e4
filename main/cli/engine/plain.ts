import { z } from 'zod';
import type { TextCheck } from '../../../shared/features/plain-language/schema.ts';
import { Profile } from '../../../shared/features/plain-language/schema.ts';
import {
  createTextChecker,
  type TextChecker,
} from '../../../shared/features/plain-language/text-checker.ts';
import { readFrequentWords } from './frequent-words.ts';

const messages = {
  invalid_request: 'Geef een object met text als tekst, en zo nodig profile, source en id.',
  invalid_profile: 'Geef profile als B1 of A2.',
} as const;

/** What a line may hold; other fields are ignored. Without a profile a text is checked for B1. */
const Question = z.object({ text: z.string(), source: z.string().nullish() });
const MOST_MS = 5_000;
let checker: TextChecker | undefined;

/**
 * `engine -- plain`: one text in, one answer out. In: `{text, profile: 'B1' | 'A2', source?, id?}`. Out: `{difficulty, measured,
 * band, findings}` or `{error: {code, message}}` with `empty`, `not_dutch`, `too_long`, `invalid_request` or `invalid_profile`; an `id` that was given
 * comes back. Never throws.
 */
export function answerPlain(question: unknown): object {
  const fields = Question.safeParse(question);
  if (!fields.success) return { ...idOf(question), error: refused('invalid_request') };
  const id = idOf(question);
  const profile = Profile.safeParse((question as { profile?: unknown }).profile ?? 'B1');
  if (!profile.success) return { ...id, error: refused('invalid_profile') };
  checker ??= createTextChecker(readFrequentWords(), { now: Date.now, mostMs: MOST_MS });
  const { text, source } = fields.data;
  const checked = checker.check(text, { profile: profile.data, source: source ?? undefined });
  return 'error' in checked ? { ...id, ...checked } : { ...id, ...written(checked) };
}

function written({ difficulty, measured, band, findings }: TextCheck): object {
  return { difficulty, measured, band, findings };
}

function idOf(question: unknown): { id?: unknown } {
  if (typeof question !== 'object' || question === null || !('id' in question)) return {};
  return { id: question.id };
}

function refused(code: keyof typeof messages): { code: string; message: string } {
  return { code, message: messages[code] };
}
