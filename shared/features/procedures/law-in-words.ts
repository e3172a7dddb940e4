import type { LawBook, LawDuration, LawSource, TermUnit } from './schema.ts';

const unitWords = {
  hours: ['uur', 'uur'],
  days: ['dag', 'dagen'],
  working_days: ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
} as const;

/** The length of a term in words: `6 weken`. */
export function lengthInWords(term: {
  readonly length: number;
  readonly unit: TermUnit | LawDuration['unit'];
}): string {
  const { length, unit } = term;
  const [one, more] = unitWords[unit];
  return `${length} ${length === 1 ? one : more}`;
}

/** A place in a law as it is cited: `Awb 6:7`; without an article only what holds it. */
export function citedAs({ law, article }: Pick<LawSource, 'law' | 'article'>): string {
  return article === null ? law : `${law} ${article}`;
}

/** An amount as it is written: `€ 54`, `€ 1.442`, `€ 23,50`. */
function eurosInWords(euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  const number = new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `€ ${number.format(euros)}`;
}

/** A row of the law, whatever its kind, as a person reads it. */
export interface LawRow {
  readonly id: string;
  readonly kind: 'term' | 'duration' | 'amount' | 'address' | 'rule';
  readonly name: string;
  /** The length or the amount in words; `null` for an address or a rule. */
  readonly value: string | null;
  /** What the inhabitant reads, filled in. */
  readonly text: string;
  /** Why no day is computed with it, for a duration. */
  readonly whyNoDay?: string;
  readonly sources: readonly LawSource[];
}

/** Every term, amount, address and rule of a book, in its order. */
export function lawRows(book: LawBook): LawRow[] {
  return [
    ...book.terms.map(({ id, name, text, counting, sources }) => {
      const value = lengthInWords(counting);
      return { id, kind: 'term', name, value, text: filled(text, 'term', value), sources } as const;
    }),
    ...book.durations.map((row) => {
      const { id, name, text, whyNoDay, sources } = row;
      const value = lengthInWords(row);
      const words = filled(text, 'term', value);
      return { id, kind: 'duration', name, value, text: words, whyNoDay, sources } as const;
    }),
    ...book.amounts.map(({ id, name, text, euros, sources }) => {
      const value = eurosInWords(euros);
      const words = filled(text, 'amount', value);
      return { id, kind: 'amount', name, value, text: words, sources } as const;
    }),
    ...book.addresses.map((row) => ({ ...row, kind: 'address', value: null }) as const),
    ...book.rules.map((row) => ({ ...row, kind: 'rule', value: null }) as const),
  ];
}

/**
 * Fills `{id}` in words of a road or letter with the length or amount of the row of that id. Throws for an id that has no
 * value: a test asks every text.
 */
export function fillFromLaw(words: string, rows: ReadonlyMap<string, LawRow>): string {
  return words.replaceAll(/\{([a-z0-9_]+)\}/g, (_, id: string) => {
    const value = rows.get(id)?.value;
    if (value === undefined || value === null) throw new Error(`no value of the law for ${id}`);
    return value;
  });
}

/** The rows by id. */
export function rowsById(book: LawBook): ReadonlyMap<string, LawRow> {
  return new Map(lawRows(book).map((row) => [row.id, row]));
}

function filled(text: string, name: string, value: string): string {
  return text.replaceAll(`{${name}}`, value);
}
