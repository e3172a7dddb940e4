import { englishWords } from '../data/english-words.ts';
import { phraseRule } from './phrase-rule.ts';

/** W7: English and fashion words. E-mail, website, app, computer and internet are everyday words by now. */
export const englishWordsRule = phraseRule('W7', englishWords, () => ({
  severity: 'yellow',
  message: 'Dit is een modewoord of een Engels woord. Niet iedereen kent het.',
}));
