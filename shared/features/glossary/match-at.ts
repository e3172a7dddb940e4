import type { KnownTerm, TermForm, TermMatch, TextSpan } from './schema.ts';
import { beginningsOf, type IndexedForm, type TermForms } from './term-index.ts';
import type { Word } from './words.ts';

/** A match before it is known whether an everyday word is meant as a term. */
export type Candidate = TermMatch & { readonly isEveryday: boolean };

/** The words of a text, which of them belong to a match already, and what to look for, the first list first. */
export interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly taken: ReadonlySet<number>;
  readonly lists: readonly TermForms[];
}

const MOST_WORDS = 8;
const SHORTEST_END = 5;
/** No term is longer; what stands before it in signs without a space is not looked at. */
const LONGEST_END = 60;

/** The longest term that starts at a word, and how many words it takes. */
export function matchAt(
  search: Search,
  at: number,
): { candidate: Candidate; length: number } | undefined {
  const keys = joinedKeys(search, at);
  const first = search.words[at];
  if (!first) return undefined;
  for (let length = keys.length; length > 0; length -= 1) {
    const key = keys[length - 1] ?? '';
    const { end } = search.words[at + length - 1] ?? first;
    const spelled = search.text.slice(first.start, end);
    for (const forms of search.lists) {
      const form = forms.get(key)?.find((one) => isSpelledSo(one, { spelled, length, key }));
      if (form) return { candidate: candidate(form, { start: first.start, end }, 'whole'), length };
    }
  }
  const partly = partOf(first, search.lists);
  return partly && { candidate: partly, length: 1 };
}

/** The keys of one word, of two words together, and so on, as far as the text runs on. */
function joinedKeys({ text, words, taken, lists }: Search, at: number): string[] {
  const keys: string[] = [];
  for (let length = 1; length <= MOST_WORDS; length += 1) {
    const word = words[at + length - 1];
    const before = words[at + length - 2];
    if (!word || taken.has(at + length - 1)) break;
    if (length > 1 && before && !/^[\s,‑-]{1,3}$/.test(text.slice(before.end, word.start))) break;
    const key = (keys.at(-1) ?? '') + word.key;
    // Nearly every word begins no term: then nothing longer does either.
    if (!lists.some((forms) => beginningsOf(forms).has(key))) break;
    keys.push(key);
  }
  return keys;
}

/** Whether a form may stand in so many words: "eigenbijdrage" and "bezwaar schrift" are read, "als ook" is not "alsook". */
function isSpelledSo(
  form: IndexedForm,
  written: { spelled: string; length: number; key: string },
): boolean {
  if (form.exactly) return written.length === 1 && form.exactly.includes(written.spelled);
  if (form.words === written.length) return true;
  if (written.length < form.words) return written.key.length >= 8;
  const hasShortPart = /(^|\s)\S{1,2}(\s|$)/.test(written.spelled);
  return form.mayEndCompound && written.key.length >= 10 && !hasShortPart;
}

/** A longer word that ends in a term, or an abbreviation before a hyphen. */
export function partOf(word: Word, lists: readonly TermForms[]): Candidate | undefined {
  const first = Math.max(3, word.key.length - LONGEST_END);
  for (let from = first; from <= word.key.length - SHORTEST_END; from += 1) {
    for (const forms of lists) {
      const form = forms.get(word.key.slice(from))?.find((one) => one.mayEndCompound);
      if (form) return candidate(form, word, 'compound');
    }
  }
  const head = /^(\p{L}{2,6}\d?)-\p{L}{3,}/u.exec(word.text)?.[1];
  if (head === undefined) return undefined;
  for (const forms of lists) {
    const form = forms.get(head.toLowerCase())?.find((one) => one.exactly?.includes(head));
    if (form && !form.isEveryday) return candidate(form, word, 'head');
  }
  return undefined;
}

function candidate(form: IndexedForm, { start, end }: TextSpan, as: TermForm): Candidate {
  const known: KnownTerm = form.known;
  return { ...known, start, end, form: as, isEveryday: form.isEveryday };
}
