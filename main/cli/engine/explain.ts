import { explainTerm } from '../../../shared/features/glossary/explain-term.ts';

const messages = {
  invalid_request: 'Dit is geen vraag om uitleg: er hoort een object te staan met term.',
  empty_term: 'Het woord ontbreekt.',
  term_too_long: 'Dit is te lang voor één woord of term: neem hoogstens 200 tekens.',
  invalid_context: 'Geef context als tekst.',
} as const;

const LONGEST_TERM = 200;
/** More than a page of context decides nothing more about one word. */
const LONGEST_CONTEXT = 20_000;

/**
 * `engine -- explain`: one word in, what it means out. In: `{id?, term, context?}`. Out: `{id?, found, plain, explanation}`, with
 * empty words when it is not found, or `{id?, error: {code, message}}`. Never throws.
 */
export function answerExplain(question: unknown): object {
  if (question === null || typeof question !== 'object' || Array.isArray(question)) {
    return refused({}, 'invalid_request');
  }
  const { id, term, context = '' } = question as Readonly<Record<string, unknown>>;
  const same = id === undefined ? {} : { id };
  if (typeof term !== 'string') return refused(same, 'invalid_request');
  if (term.trim() === '') return refused(same, 'empty_term');
  if (term.length > LONGEST_TERM) return refused(same, 'term_too_long');
  if (context !== null && typeof context !== 'string') return refused(same, 'invalid_context');
  const explained = explainTerm(term, (context ?? '').slice(0, LONGEST_CONTEXT));
  return explained.found
    ? { ...same, found: true, plain: explained.plain, explanation: explained.explanation }
    : { ...same, found: false, plain: '', explanation: '' };
}

function refused(same: { id?: unknown }, code: keyof typeof messages): object {
  return { ...same, error: { code, message: messages[code] } };
}
