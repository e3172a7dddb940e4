import type { Form, GivenBack } from './schema.ts';

/** The most words of an answer that are written down (practice, 3.6). */
export const MAX_WORDS_GIVEN_BACK = 25;

/** Forms that show understanding without a word (practice, 3.6). */
const formsWithoutWords: readonly Form[] = ['getoond', 'getekend', 'aangewezen'];

/** Words that only agree. An answer made of nothing else says nothing about what was understood. */
const agreeingWords: ReadonlySet<string> = new Set(
  (
    'ja jaja jawel yes nee hoor ok oke okay goed prima mooi fijn klopt precies inderdaad natuurlijk ' +
    'tuurlijk uiteraard begrepen begrijp snap gesnapt duidelijk helder helemaal heel erg ' +
    'aha ah oh o dus ik het dat is was'
  ).split(' '),
);
const humming = /^m?h?m+$/;

/** What may stand before a repeated sentence without making it someone's own words. */
const openingWords: ReadonlySet<string> = new Set(
  'ja jaja ok oke okay precies klopt dus'.split(' '),
);

/** Whether an answer can carry `klopt`: something shown, or own words that are more than a yes or an echo (3.3). */
export function isEvidence(givenBack: GivenBack, messageText: string): boolean {
  if (formsWithoutWords.includes(givenBack.form)) return true;
  return !looksLikeNoEvidence(givenBack.words, messageText);
}

/** Whether an answer is short enough to be written down literally (3.6). */
export function isShortEnough(givenBack: GivenBack): boolean {
  return givenBack.words.split(/\s+/).filter(Boolean).length <= MAX_WORDS_GIVEN_BACK;
}

/**
 * Whether an answer is silence, only a yes or a hum, or the very words of the message again: no evidence
 * (practice, 3.1). The screen suggests "telt niet mee" for it.
 */
export function looksLikeNoEvidence(words: string, messageText: string): boolean {
  const said = wordsOf(words);
  if (said.every((word) => agreeingWords.has(word) || humming.test(word))) return true;
  return withoutOpening(said) === withoutOpening(wordsOf(messageText));
}

function withoutOpening(words: readonly string[]): string {
  const start = words.findIndex((word) => !openingWords.has(word));
  return words.slice(Math.max(start, 0)).join(' ');
}

/** Lower case and without accents, so that "Oké." and "oke" are one word. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
