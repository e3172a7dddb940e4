/**
 * A list of words to look a word up in: `pil` is the word itself, `pil*` whatever begins with it, `*stoornis` whatever
 * ends with it. That is how compounds, which Dutch makes freely, are known without being listed.
 */
export interface WordList {
  readonly has: (word: string) => boolean;
  /** The whole words in it, for those who look for typing mistakes. */
  readonly words: readonly string[];
}

/** Reads a list of words with spaces or line ends between them. */
export function wordList(written: string): WordList {
  const all = written.split(/\s+/).filter((word) => word !== '');
  const words = all.filter((word) => !word.includes('*'));
  const whole = new Set(words);
  const starts = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const ends = all.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  return {
    words,
    has: (word) =>
      whole.has(word) ||
      starts.some((start) => word.startsWith(start)) ||
      ends.some((end) => word.endsWith(end)),
  };
}
