import type { RoleCategory, RoleReason } from '../schema.ts';
import { type Pattern, pattern } from './pattern.ts';
import type { Row, Token } from './token.ts';

/** How sure a rule is: 1 asks, 2 and 3 warn. */
export type Strength = 1 | 2 | 3;

/** A sentence without what others said: its words, and the clauses they stand in. */
export interface Sentence {
  readonly whole: Row;
  /** The words that were left out: what others said, and how they are given the word. */
  readonly others: readonly Token[];
  readonly clauses: readonly Row[];
  readonly isQuestion: boolean;
}

/** What a rule says about a sentence, in patterns (see `pattern`). */
export interface WrittenRule {
  readonly reason: RoleReason;
  readonly strength: Strength;
  /** Where all of it must stand together; a clause, unless said otherwise. */
  readonly within?: 'clause' | 'sentence';
  readonly all: readonly string[];
  /** What takes it away when it stands in the same place. */
  readonly none?: readonly string[];
  /** What takes it away wherever it stands in the sentence. */
  readonly noneInSentence?: readonly string[];
  /** A question to the inhabitant tells nobody anything, so most rules pass it by. */
  readonly alsoInQuestions?: boolean;
}

export interface Rule {
  readonly category: RoleCategory;
  readonly reason: RoleReason;
  readonly strength: Strength;
  readonly holdsFor: (sentence: Sentence) => boolean;
}

/** Makes the rules of one category ready for use. */
export function rulesOf(category: RoleCategory, written: readonly WrittenRule[]): readonly Rule[] {
  return written.map((rule) => {
    const all = rule.all.map(pattern);
    const none = (rule.none ?? []).map(pattern);
    const noneInSentence = (rule.noneInSentence ?? []).map(pattern);
    const fits = (row: Row) => all.every((one) => one(row)) && !anyOf(none, row);
    return {
      category,
      reason: rule.reason,
      strength: rule.strength,
      holdsFor: ({ whole, clauses, isQuestion }) =>
        (!isQuestion || rule.alsoInQuestions === true) &&
        (rule.within === 'sentence' ? fits(whole) : clauses.some(fits)) &&
        !anyOf(noneInSentence, whole),
    };
  });
}

function anyOf(patterns: readonly Pattern[], row: Row): boolean {
  return patterns.some((one) => one(row));
}
