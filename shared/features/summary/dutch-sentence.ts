/** The text with a capital at its start, for the beginning of a sentence. */
export function withCapital(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase('nl-NL') + rest.join('');
}

/** The parts as a Dutch row: "a, b en c". */
export function inARow(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/**
 * A name from a list, such as "Het huishouden", as it stands inside a sentence: "het huishouden". Laws, and
 * the people whose `names` are given, keep their capital.
 */
export function insideSentence(text: string, names: readonly string[] = []): string {
  const firstWord = text.match(/^[\p{L}\p{N}]+/u)?.[0] ?? '';
  const lower = firstWord.toLocaleLowerCase('nl-NL');
  if (!isOrdinaryWord(firstWord, lower, names)) return text;
  return lower + text.slice(firstWord.length);
}

/** Whether a text is one sentence of at most so many words, so that it fits inside one of ours. */
export function isOneShortSentence(text: string, maxWords: number): boolean {
  const trimmed = text.trim();
  const words = trimmed.split(/\s+/).filter(Boolean);
  return words.length > 0 && words.length <= maxWords && !/[.!?…]["”’)]*\s|\n/.test(trimmed);
}

/** The text as the end of a sentence: with a full stop unless it ends in a mark of its own. */
export function withFullStop(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A text without the quotation marks around it, for where the paper sets its own. */
export function withoutOuterQuotes(text: string): string {
  return text.trim().replace(/^(["“„])([^"“”„]*)["”“]$/, '$2');
}

function isOrdinaryWord(word: string, lower: string, names: readonly string[]): boolean {
  if (smallWords.has(lower)) return true;
  if (!/^\p{Lu}\p{Ll}*$/u.test(word) || properWords.has(word)) return false;
  return !names.some((name) => name.split(/\s+/).includes(word));
}

/** Words that are small in a topic even when they stand in someone's name, as in "mevrouw De Wit". */
const smallWords: ReadonlySet<string> = new Set('de het een van den der ten ter'.split(' '));

/** Words that have a capital wherever they stand. */
const properWords: ReadonlySet<string> = new Set(
  'Wmo Wlz Zvw Wajong Participatiewet Jeugdwet Nederland Nederlands Juridisch'.split(' '),
);
