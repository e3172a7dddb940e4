import { glossary } from './data/glossary.ts';
import type { GlossaryTerm, KnownTerm, OwnTerm } from './schema.ts';
import { ownForms, verbParts, type WrittenForm, writtenForms } from './term-forms.ts';
import { verbForms } from './verb-forms.ts';
import { keyOf } from './words.ts';

export type IndexedForm = WrittenForm & { readonly known: KnownTerm };

/** A verb that stands apart: after its finite form these words close the clause. */
export interface SplitVerb {
  readonly term: GlossaryTerm;
  readonly closing: readonly string[];
}

/** All ways to write a list of terms, by key. */
export type TermForms = ReadonlyMap<string, readonly IndexedForm[]>;

/** The glossary by its written forms, and its separable verbs by their finite forms. */
export interface GlossaryIndex {
  readonly forms: TermForms;
  readonly splitVerbs: ReadonlyMap<string, readonly SplitVerb[]>;
}

let ofGlossary: GlossaryIndex | undefined;
const ofOwn = new WeakMap<readonly OwnTerm[], TermForms>();

/** The index of the glossary, made at the first question. */
export function glossaryIndex(): GlossaryIndex {
  ofGlossary ??= {
    forms: byKey(
      glossary.flatMap((term) =>
        writtenForms(term).map((form) => ({ ...form, known: { source: 'glossary', term } })),
      ),
    ),
    splitVerbs: splitVerbsOf(glossary),
  };
  return ofGlossary;
}

/** The written forms of own terms; the same list is indexed once. */
export function ownTermForms(terms: readonly OwnTerm[]): TermForms {
  const known = ofOwn.get(terms);
  if (known) return known;
  const made = byKey(
    terms.flatMap((term) =>
      ownForms(term).map((form) => ({ ...form, known: { source: 'own', term } })),
    ),
  );
  ofOwn.set(terms, made);
  return made;
}

const beginnings = new WeakMap<TermForms, ReadonlySet<string>>();

/** All that a key of these forms can begin with, the key itself too; made once a list. */
export function beginningsOf(forms: TermForms): ReadonlySet<string> {
  const known = beginnings.get(forms);
  if (known) return known;
  const made = new Set<string>();
  for (const key of forms.keys()) {
    for (let length = 1; length <= key.length; length += 1) made.add(key.slice(0, length));
  }
  beginnings.set(forms, made);
  return made;
}

function byKey(all: readonly IndexedForm[]): TermForms {
  return Map.groupBy(all, ({ key }) => key);
}

function splitVerbsOf(terms: readonly GlossaryTerm[]): Map<string, SplitVerb[]> {
  const byFinite = new Map<string, SplitVerb[]>();
  for (const term of terms) {
    for (const [prefix, base] of term.verbs.map(verbParts)) {
      if (prefix === '') continue;
      const verb = { term, closing: prefix.split(' ').map(keyOf) };
      for (const finite of verbForms(base).finite) {
        byFinite.set(finite, [...(byFinite.get(finite) ?? []), verb]);
      }
    }
  }
  return byFinite;
}
