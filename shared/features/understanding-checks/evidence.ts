import type { Form, GivenBack } from './schema.ts';
import { contentWordsOf, wordsOf } from './words-of.ts';

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

/** How a supporter writes down that somebody nodded or said nothing, and of whom. */
const wordlessWords: ReadonlySet<string> = new Set(
  (
    'knik knikt knikte knikken knikje glimlacht lacht zwijgt zweeg stil stilte niets zegt schouders ' +
    'haalt op geen antwoord mevrouw meneer zij ze hij hoofd met'
  ).split(' '),
);

/** What may stand before a repeated sentence without making it someone's own words. */
const openingWords: ReadonlySet<string> = new Set(
  'ja jaja ok oke okay precies klopt dus'.split(' '),
);

/** From which share of the asked words an answer without words of its own is called an echo. */
const ECHO_FROM = 0.75;

/** Whether an answer can carry `klopt`: something shown, or own words that are more than a yes or an echo (3.3). */
export function isEvidence(givenBack: GivenBack, messageText: string): boolean {
  if (isWithoutWords(givenBack.form)) return true;
  return !looksLikeNoEvidence(givenBack.words, messageText);
}

/** Whether something shown counts without a word (3.6). */
export function isWithoutWords(form: Form): boolean {
  return formsWithoutWords.includes(form);
}

/** Whether an answer is short enough to be written down literally (3.6). */
export function isShortEnough(givenBack: GivenBack): boolean {
  return givenBack.words.split(/\s+/).filter(Boolean).length <= MAX_WORDS_GIVEN_BACK;
}

/** Why `schijn` is suggested: it cannot count, or it may be no more than an echo. The supporter decides about the last. */
export type SchijnSuggestion = 'no_evidence' | 'echo';

/**
 * Whether `schijn` is suggested for an answer (practice, 3.1 and 3.3): a yes, a hum, a nod or silence, the very words again,
 * or (`echo`) nearly all of the asked words and none of one's own. `null` when there is no reason to.
 */
export function suggestsSchijn(
  { form, words }: GivenBack,
  messageText: string,
): SchijnSuggestion | null {
  if (isWithoutWords(form)) return null;
  if (looksLikeNoEvidence(words, messageText)) return 'no_evidence';
  return isNearlyEcho(words, messageText) ? 'echo' : null;
}

/**
 * Whether an answer is silence, only a yes, a hum or a nod, or the very words of the message again: no evidence
 * (practice, 3.1).
 */
export function looksLikeNoEvidence(words: string, messageText: string): boolean {
  const said = wordsOf(words);
  if (said.every((word) => agreeingWords.has(word) || humming.test(word))) return true;
  const isWordless = said.every(
    (word) => agreeingWords.has(word) || humming.test(word) || wordlessWords.has(word),
  );
  return isWordless || withoutOpening(said) === withoutOpening(wordsOf(messageText));
}

/** Which share of the words that matter in a message came back in an answer; 0 when it holds no such words. */
export function shareGivenBack(words: string, messageText: string): number {
  const asked = contentWordsOf(messageText);
  const given = contentWordsOf(words);
  return asked.size === 0 ? 0 : [...asked].filter((word) => given.has(word)).length / asked.size;
}

function isNearlyEcho(words: string, messageText: string): boolean {
  const asked = contentWordsOf(messageText);
  const hasOwnWord = [...contentWordsOf(words)].some((word) => !asked.has(word));
  return !hasOwnWord && shareGivenBack(words, messageText) >= ECHO_FROM;
}

function withoutOpening(words: readonly string[]): string {
  const start = words.findIndex((word) => !openingWords.has(word));
  return words.slice(Math.max(start, 0)).join(' ');
}
