import { dateInWords, PlainDate } from '../../primitives/plain-date.ts';
import { inputOf } from './data/field-inputs.ts';
import { isFilledIn } from './missing-requirements.ts';
import { LetterField, type LetterWords } from './schema.ts';

/** Room to write by hand where nothing is filled in: a letter prints also when something is missing. */
export const GAP = '........................';

/** What stands in a field as the letter says it: a day in full, yes or no in words; a gap where nothing stands. */
export function wordsOfField(words: LetterWords, field: LetterField): string {
  const value = (words[field] ?? '').trim();
  if (!isFilledIn(words, field)) return inputOf(field) === 'yes_or_no' ? 'ja / nee' : GAP;
  switch (inputOf(field)) {
    case 'day':
      return dateInWords(PlainDate.parse(value));
    case 'yes_or_no':
      return value === 'yes' ? 'ja' : 'nee';
    default:
      return value.replace(/[.\s]+$/, '');
  }
}

/** A fixed sentence of a letter with the fields in it filled in. */
export function filledIn(sentence: string, words: LetterWords): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    wordsOfField(words, LetterField.parse(name)),
  );
}

/** Own words as they were typed, by paragraph. */
export function paragraphsOf(words: LetterWords, field: LetterField): string[] {
  return (words[field] ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
