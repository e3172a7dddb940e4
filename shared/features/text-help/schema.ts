/** Words to put in the place of what was found. */
export interface TextFix {
  /** `explain` keeps the words and says behind them what they mean. */
  readonly kind: 'replace' | 'explain';
  readonly text: string;
}

/** What the finding is about, as a person would call it. */
export type FindingAbout = 'role' | 'word' | 'sentence' | 'number' | 'whole' | 'spelling';

/** One remark on a text that somebody writes for an inhabitant, whoever made it. It never changes anything by itself. */
export interface TextFinding {
  readonly about: FindingAbout;
  /** The rule or category: with the words it names a remark that was let stand. */
  readonly rule: string;
  readonly severity: 'red' | 'yellow' | 'info';
  /** UTF-16 units of the text as given; `end` is the first unit behind it. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand. */
  readonly said: string;
  /** One or two sentences to the supporter. */
  readonly why: string;
  readonly fixes: readonly TextFix[];
}
