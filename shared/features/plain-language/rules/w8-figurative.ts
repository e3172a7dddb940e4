import { figuresOfSpeech } from '../data/figures-of-speech.ts';
import { phraseRule } from './phrase-rule.ts';

/** W8: figurative language, from a fixed list. Yellow at B1, red at A2: many readers take the words as they stand. */
export const figurative = phraseRule('W8', figuresOfSpeech, ({ limits }) => ({
  severity: limits.figurative,
  message: 'Dit is beeldspraak. Niet iedereen begrijpt dat. Zeg gewoon wat er gebeurt.',
}));
