import { numbers } from './n1-numbers.ts';
import { lawReferences } from './n2-law-references.ts';
import type { SentenceRule } from './rule.ts';
import { longSentence } from './s1-long-sentence.ts';
import { passive } from './s2-passive.ts';
import { brace } from './s3-brace.ts';
import { subordinateClauses } from './s4-subordinate-clauses.ts';
import { conditional } from './s5-conditional.ts';
import { prepositionChain } from './s6-prepositions.ts';
import { doubleNegation } from './s7-negation.ts';
import { impersonalRule } from './s8-impersonal.ts';
import { order } from './s9-order.ts';
import { insertions } from './s10-insertions.ts';
import { capitals } from './t4-print.ts';
import { tone } from './t5-tone.ts';
import { jargon } from './w1-jargon.ts';
import { formalWords } from './w2-formal-words.ts';
import { rareWords } from './w3-rare-words.ts';
import { longWords } from './w4-long-words.ts';
import { abbreviations } from './w5-abbreviations.ts';
import { vagueWordsRule } from './w6-vague-words.ts';
import { englishWordsRule } from './w7-english-words.ts';
import { figurative } from './w8-figurative.ts';
import { nominalStyle } from './w10-nominal-style.ts';

/** Every rule that looks at one sentence. A new rule is a file and a line here; rules about the whole text stand in `document-rules.ts`. */
export const sentenceRules: readonly SentenceRule[] = [
  jargon,
  formalWords,
  rareWords,
  longWords,
  abbreviations,
  vagueWordsRule,
  englishWordsRule,
  figurative,
  nominalStyle,
  longSentence,
  passive,
  brace,
  subordinateClauses,
  conditional,
  prepositionChain,
  doubleNegation,
  impersonalRule,
  order,
  insertions,
  numbers,
  lawReferences,
  capitals,
  tone,
];
