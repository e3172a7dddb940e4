import { vagueWords } from '../data/vague-words.ts';
import { phraseRule } from './phrase-rule.ts';

/** W6: a vague time or amount. Asks for the date or the number. */
export const vagueWordsRule = phraseRule('W6', vagueWords, () => ({
  severity: 'yellow',
  message: 'Dit is vaag. De lezer wil weten wanneer of hoeveel.',
}));
