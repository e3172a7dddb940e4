import { adjectiveForms, formalForms, inflectionsOf } from './inflections.ts';
import type { GlossaryTerm, OwnTerm } from './schema.ts';
import { verbForms } from './verb-forms.ts';
import { keyOf } from './words.ts';

/** One way a term can be written. */
export interface WrittenForm {
  readonly key: string;
  /** How many words it is spelled in. */
  readonly words: number;
  /** Only in this spelling, capitals and all. */
  readonly exactly: readonly string[] | undefined;
  /** Also an everyday word: counts only beside another term. */
  readonly isEveryday: boolean;
  /** More often an everyday word than the term ("horen", "netwerk"). */
  readonly isListedAsEveryday: boolean;
  /** May be the right part of a longer word. */
  readonly mayEndCompound: boolean;
}

/** Every way a term of the glossary can be written: spellings, inflections and the forms of its verbs (method: section 6). */
export function writtenForms(term: GlossaryTerm): WrittenForm[] {
  const isJargon = term.domain !== 'ambtelijk' && !term.ambiguous && !term.familiar;
  const inflect = term.domain === 'ambtelijk' ? formalForms : inflectionsOf;
  const spelled = [term.term, ...term.variants].flatMap((spelling) =>
    formsOf(spelling, { ...USUAL, isEveryday: term.ambiguous, mayEndCompound: isJargon }, inflect),
  );
  const everyday = term.everyday.flatMap((spelling) =>
    formsOf(
      spelling,
      { isEveryday: true, isListedAsEveryday: true, mayEndCompound: false },
      inflect,
    ),
  );
  const verbs = term.verbs.flatMap((verb) =>
    verbKeys(verb).map((key) => ({
      key,
      words: verb.split(' ').length + (verb.includes(' ') ? 1 : 0),
      exactly: undefined,
      isEveryday: term.ambiguous,
      isListedAsEveryday: false,
      mayEndCompound: false,
    })),
  );
  const alsoEveryday = new Set(term.everyday.map(keyOf));
  return [...[...verbs, ...spelled].filter(({ key }) => !alsoEveryday.has(key)), ...everyday];
}

/** The ways an own term can be written. It is never everyday: the supporter meant it. */
export function ownForms(term: OwnTerm): WrittenForm[] {
  return formsOf(term.term.trim(), { ...USUAL, mayEndCompound: true });
}

type Standing = Pick<WrittenForm, 'isEveryday' | 'isListedAsEveryday' | 'mayEndCompound'>;
const USUAL = { isEveryday: false, isListedAsEveryday: false } as const;

function formsOf(spelling: string, standing: Standing, inflect = inflectionsOf): WrittenForm[] {
  const written = spelling.split(/\s+/);
  const words = written.length;
  if (isShort(spelling)) return abbreviationForms(spelling, standing);
  const keys = written.map(keyOf);
  const last = keys.at(-1) ?? '';
  const before = keys.slice(0, -1);
  const heads = words === 2 ? adjectiveForms(before[0] ?? '') : [before.join('')];
  const mayEndCompound = standing.mayEndCompound && words === 1 && last.length >= 5;
  return heads.flatMap((head) =>
    inflect(last).map((end) => ({
      ...standing,
      key: head + end,
      words,
      exactly: undefined,
      mayEndCompound,
    })),
  );
}

/** "pgb", "pgb's", "Pgb" where a sentence starts; "GGD", "GGD'en". Nothing else: "Mo" and "mo" are not "MO". */
function abbreviationForms(spelling: string, standing: Standing): WrittenForm[] {
  const spellings = [
    spelling,
    `${spelling}'s`,
    `${spelling}’s`,
    `${spelling}'en`,
    `${spelling}'er`,
  ];
  // A word that is also an everyday one would be found at each start of a sentence ("Zin om te wandelen", "Bob belde").
  const started = standing.isEveryday
    ? []
    : spellings.map((one) => one.charAt(0).toUpperCase() + one.slice(1));
  const exactly = [...new Set([...spellings, ...started])];
  return [...new Set(exactly.map(keyOf))].map((key) => ({
    ...standing,
    key,
    words: 1,
    exactly,
    mayEndCompound: false,
  }));
}

/** An abbreviation by its looks: a few letters, with dots, or with a capital inside. */
function isShort(spelling: string): boolean {
  if (/\s/.test(spelling)) return false;
  return /^\p{L}{1,3}\d?$|\p{L}\.|\/|&/u.test(spelling) || /^\p{L}+\p{Lu}\p{L}*$/u.test(spelling);
}

/** The forms of a verb that are written in one piece, or one after the other: "toekent", "toe te kennen", "toegekend". */
function verbKeys(verb: string): string[] {
  const [prefix, base] = verbParts(verb);
  if (prefix === 'te') return [];
  const { finite, infinitive, participles } = verbForms(base);
  const forms = [...finite, infinitive, ...participles, ...(prefix ? [`te${infinitive}`] : [])];
  return forms.map((form) => keyOf(prefix) + form);
}

/** The part of a verb that comes off, in words, and the verb that stays. */
export function verbParts(verb: string): readonly [prefix: string, base: string] {
  const [first = '', second] = verb.split('|');
  return second === undefined ? ['', first] : [first, second];
}
