import { explainTerm } from './explain-term.ts';
import type { OwnTerm } from './schema.ts';

/** The same for a term in whatever form it was written ("beschikkingen", "de Beschikking"), to tell whether two words are one term. */
export function nameOfTerm(word: string, ownTerms: readonly OwnTerm[] = []): string {
  const known = explainTerm(word, '', { ownTerms });
  return (known.found ? known.term : word).trim().toLocaleLowerCase('nl-NL');
}
