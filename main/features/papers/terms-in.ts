import { findTerms } from '../../../shared/features/glossary/find-terms.ts';
import type { ExplainedTerm } from '../../../shared/features/papers/word-list.ts';

/** The words of the field in these texts, each once and in the order in which they are met, with a plain explanation. */
export function termsIn(texts: readonly string[]): readonly ExplainedTerm[] {
  const found = new Map<string, ExplainedTerm>();
  for (const { term } of findTerms(texts.join('\n'))) {
    if (!found.has(term.term)) {
      found.set(term.term, { word: term.term, explanation: term.explanation });
    }
  }
  return [...found.values()];
}
