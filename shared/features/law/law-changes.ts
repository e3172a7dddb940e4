import { citedAs, lawRows } from '../procedures/law-in-words.ts';
import { LawBook, type LawSource } from '../procedures/schema.ts';
import type { LawChange } from './schema.ts';

interface Said {
  readonly id: string;
  readonly kind: LawChange['kind'];
  readonly name: string;
  readonly words: string;
  readonly source: string;
  /** Everything that counts about it: a change in any of it is a change. */
  readonly whole: string;
}

/** Every row, holiday and decree that differs between two books, old beside new, each with its source. */
export function lawChanges(before: LawBook, after: LawBook): LawChange[] {
  const old = new Map(everythingSaid(before).map((said) => [`${said.kind} ${said.id}`, said]));
  const fresh = new Map(everythingSaid(after).map((said) => [`${said.kind} ${said.id}`, said]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const was = old.get(key);
    const is = fresh.get(key);
    const either = is ?? was;
    if (!either || was?.whole === is?.whole) return [];
    const { id, kind, name } = either;
    return {
      id,
      kind,
      name,
      before: was?.words ?? null,
      beforeSource: was?.source ?? null,
      after: is?.words ?? null,
      afterSource: is?.source ?? null,
    };
  });
}

function everythingSaid(given: LawBook): Said[] {
  // Parsed, so that the order in which fields were written makes no difference.
  const book = LawBook.parse(given);
  const terms = new Map(book.terms.map((term) => [term.id, term]));
  return [
    ...lawRows(book).map(({ id, kind, name, value, text, whyNoDay, sources }) => ({
      id,
      kind,
      name,
      words: value === null ? text : `${value}. ${text}`,
      source: sourcesInWords(sources),
      whole: JSON.stringify([
        name,
        value,
        text,
        whyNoDay,
        sources,
        kind === 'term' && terms.get(id),
      ]),
    })),
    ...book.holidays.map((holiday) => ({
      id: holiday.id,
      kind: 'holiday' as const,
      name: holiday.name,
      words: dayInWords(holiday),
      source: sourcesInWords([holiday.source]),
      whole: JSON.stringify(holiday),
    })),
    ...book.equatedYears.map((decree) => ({
      id: String(decree.year),
      kind: 'equated_days' as const,
      name: String(decree.year),
      words: decree.days.join(', '),
      source: sourcesInWords([decree.source]),
      whole: JSON.stringify(decree),
    })),
  ];
}

/** A law as it is cited, with its version and when it was read; what was not verified says so. */
function sourcesInWords(sources: readonly LawSource[]): string {
  return sources
    .map((source) => {
      const check = source.isVerified ? '' : ', controleer';
      return `${citedAs(source)} (geldt sinds ${source.version}, gelezen ${source.readOn}${check})`;
    })
    .join('; ');
}

function dayInWords({ on, firstYear, lastYear }: LawBook['holidays'][number]): string {
  const years = `${firstYear ?? ''}-${lastYear ?? ''}`;
  switch (on.kind) {
    case 'easter':
      return `Pasen ${on.daysAfter >= 0 ? '+' : ''}${on.daysAfter} (${years})`;
    case 'fixed':
      return `${on.day}-${on.month} (${years})`;
    case 'not_on_sunday':
      return `${on.day}-${on.month}, niet op zondag (${years})`;
  }
}
