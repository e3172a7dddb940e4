import { findTerms } from './find-terms.ts';
import { keysOf, weighSense } from './homographs.ts';
import { partOf } from './match-at.ts';
import type { GlossaryTerm, KnownTerm, OwnTerm, TermMatch } from './schema.ts';
import { glossaryIndex, type IndexedForm, ownTermForms, type TermForms } from './term-index.ts';
import { keyOf, wordsOf } from './words.ts';

/** What a word means; not found for everyday words. `term` is what it is known as. */
export type Explained =
  | { readonly found: false }
  | {
      readonly found: true;
      readonly source: KnownTerm['source'];
      readonly term: string;
      readonly plain: string;
      readonly explanation: string;
    };

const NOT_FOUND: Explained = { found: false };
/** Abbreviations that are everyday words in small letters. */
const ALSO_WORDS = new Set(['pip', 'duo', 'nah', 'woo', 'mee', 'resp', 'evt']);
const SHORTEST_START = 6;
const SHORTEST_REST = 3;
/** A short term only starts a word when a word of some length follows: "inzageverzoek". */
const SHORTEST_REST_OF_SHORT = 5;
const LONG_START = 9;
const NONE: readonly OwnTerm[] = [];
/** Words that say nothing of which term is meant: "in … gaan", "onder … gesteld", "een … aanvragen". */
const SMALL: ReadonlySet<string> = new Set(
  'in op om te van voor met bij naar onder tegen door de het een uw mijn gaan gaat ging maken maakt doen doet zetten stellen stelt gesteld staan staat geven krijgen krijgt vragen aanvragen hebben heeft worden wordt zijn is'.split(
    ' ',
  ),
);
/** Words before a term that are no part of it. */
const LEAD = /^(?:de|het|een|uw|mijn|je|jouw|haar|zijn|hun|ons|onze|deze|dit|die|dat|geen)\s+/i;
/** Starts of words that say that a text is about law, care or money; weaker than another term. */
const OFFICIAL =
  'gemeente rechter rechtbank brief uw wet uitkering zorg bezwaar aanvra besluit advocaat ciz svb uwv formulier loket wettelijk'.split(
    ' ',
  );

/**
 * Explains a word or term in whatever form it was written: inflected, in the plural, with capitals, in a longer word, with a
 * hyphen or space too many. The words around it decide when it is an everyday word as well (method: plain language, section 6);
 * without a context the sense in law is meant. Own terms win. Never throws.
 */
export function explainTerm(
  asked: string,
  context = '',
  known: { readonly ownTerms?: readonly OwnTerm[] } = {},
): Explained {
  const lists = [ownTermForms(known.ownTerms ?? NONE), glossaryIndex().forms];
  const spelled = spelledAlone(asked);
  const key = keyOf(spelled);
  if (key === '') return NOT_FOUND;
  for (const forms of lists) {
    const possible = forms.get(key) ?? [];
    const form =
      possible.find((one) => one.exactly?.includes(spelled) ?? true) ??
      possible.find((one) => mayBeLoose(one, spelled));
    if (form && isMeantIn(form, { spelled, context })) return explained(form.known);
  }
  const words = wordsOf(spelled);
  const only = words.length === 1 ? words[0] : undefined;
  const part = only && partOf(only, lists);
  if (part && !part.isEveryday) return explained(part);
  return (only && startOf(only.key, lists)) ?? insideOf(spelled, known);
}

function mayStartWord({ isEveryday, exactly, known }: IndexedForm): boolean {
  const isFormal = known.source === 'glossary' && known.term.domain === 'ambtelijk';
  return !isEveryday && !exactly && !isFormal;
}

/** A longer word that starts with a term: "mantelzorgtaken", "afwijzingsbrief". */
function startOf(key: string, lists: readonly TermForms[]): Explained | undefined {
  for (let end = key.length - SHORTEST_REST; end >= SHORTEST_START; end -= 1) {
    if (end < LONG_START && key.length - end < SHORTEST_REST_OF_SHORT) continue;
    for (const forms of lists) {
      const form = forms.get(key.slice(0, end))?.find(mayStartWord);
      if (form) return explained(form.known);
    }
  }
  return undefined;
}

/** An abbreviation in other capitals is read, unless it is then a word of its own. */
function mayBeLoose(form: IndexedForm, spelled: string): boolean {
  if (spelled.includes('.') && !form.isEveryday) return true;
  const base = form.exactly?.[0];
  const isBase = base === undefined || [keyOf(base), `${keyOf(base)}s`].includes(form.key);
  return form.key.length >= 3 && isBase && !form.isEveryday && !ALSO_WORDS.has(form.key);
}

function isMeantIn(form: IndexedForm, asked: { spelled: string; context: string }): boolean {
  const { known, isEveryday, isListedAsEveryday } = form;
  if (known.source === 'own' || !isEveryday) return true;
  const isSmallZin = asked.spelled === 'zin';
  if (asked.context.trim() === '') return !isListedAsEveryday && !isSmallZin;
  if (isSmallZin && /in de vorm van zin/i.test(asked.context)) return true;
  return weighIn(known.term, asked.context, asked.spelled) > 0;
}

function weighIn(term: GlossaryTerm, context: string, spelled: string): number {
  const others = findTerms(context, { includeFamiliar: true }).filter(
    (one) => one.source === 'own' || (one.term !== term && !one.term.ambiguous),
  );
  const rest = wordsOf(context).filter(({ key }) => key !== keyOf(spelled));
  const official = OFFICIAL.some((start) => rest.some(({ key }) => key.startsWith(start)));
  return (
    weighSense(term, { keys: keysOf(context), hasTerm: others.length > 0 }) + (official ? 1 : 0)
  );
}

/**
 * A term that makes up most of what was asked, apart from the small words around it: "beschikking van de gemeente", "in bezwaar gaan";
 * or a verb whose parts begin and end it: "wijst uw aanvraag af".
 */
function insideOf(spelled: string, known: { readonly ownTerms?: readonly OwnTerm[] }): Explained {
  const found = findTerms(spelled, { ...known, includeFamiliar: true });
  const around = found.find(
    ({ start, rest }) => start === 0 && rest !== undefined && rest.end === spelled.length,
  );
  if (around) return explained(around);
  const best = found.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  if (!best) return NOT_FOUND;
  const small = wordsOf(spelled)
    .filter(({ key, start, end }) => SMALL.has(key) && (end <= best.start || start >= best.end))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return lengthOf(best) * 2 >= spelled.length - small ? explained(best) : NOT_FOUND;
}

function lengthOf({ start, end, rest }: TermMatch): number {
  return end - start + (rest ? rest.end - rest.start : 0);
}

function spelledAlone(asked: string): string {
  const bare = asked
    .normalize('NFC')
    .replaceAll(/^[\s"'“”‘’(«]+|[\s"'“”’)»?!,;:]+$/gu, '')
    .replace(/([^.\s]{3,})\.$/u, '$1');
  const rest = bare.replace(LEAD, '');
  return rest === '' ? bare : rest;
}

function explained({ source, term }: KnownTerm): Explained {
  return {
    found: true,
    source,
    term: term.term,
    plain: term.plain,
    explanation: term.explanation,
  };
}
