/** What the thread is asked: which of these words are spelled wrong, or what one of them may have to be. */
export type SpellingQuestion =
  | { readonly id: number; readonly ask: 'wrong'; readonly words: readonly string[] }
  | { readonly id: number; readonly ask: 'suggest'; readonly word: string };

/** The words that answer the question with this id. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
