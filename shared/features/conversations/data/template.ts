/** A question to the inhabitant, B1, with u. An offer: any of them may be skipped. */
export interface Prompt {
  /** `<template id or basis>.<number>`, kept forever: answers are stored under it. */
  readonly id: string;
  readonly text: string;
}

/** What one conversation type offers (practice, 1). All texts are Dutch, for the inhabitant and the supporter. */
export interface ConversationTemplate {
  readonly id: string;
  readonly name: string;
  /** A: first release, B: second. */
  readonly priority: 'A' | 'B';
  readonly aim: string;
  /** Who sits at the table. */
  readonly table: readonly string[];
  readonly topics: readonly string[];
  readonly prompts: readonly Prompt[];
  readonly papers: readonly string[];
  readonly pitfalls: readonly string[];
  /** What must be agreed at the end. */
  readonly agreeAtEnd: readonly string[];
  /** Set where practice.md marks something unverified: shown with "controleer". */
  readonly toVerify?: readonly string[];
}
