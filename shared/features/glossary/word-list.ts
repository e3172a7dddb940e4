import { findTerms } from './find-terms.ts';
import type { OwnTerm } from './schema.ts';

/** A word with what it means, as it stands in a list for the inhabitant. */
export interface ListedWord {
  readonly word: string;
  readonly explanation: string;
}

/**
 * The terms in these texts with their explanations, each once and in the order in which they are met; own words as the supporter
 * explains them. Formal words are left out: those are for the writer to replace, not for the reader to learn.
 */
export function wordListFor(
  texts: readonly string[],
  ownTerms: readonly OwnTerm[] = [],
): ListedWord[] {
  const listed = new Map<string, ListedWord>();
  for (const { source, term } of findTerms(texts.join('\n'), { ownTerms })) {
    if (source === 'glossary' && term.domain === 'ambtelijk') continue;
    if (listed.has(term.term)) continue;
    listed.set(term.term, { word: term.term, explanation: term.explanation || term.plain });
  }
  return [...listed.values()];
}
