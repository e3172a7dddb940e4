import { fail, ok, type Result } from '../../primitives/result.ts';
import { LawBook } from '../procedures/schema.ts';
import { linesOf, pathOf } from './json-lines.ts';
import type { LawFileProblem } from './schema.ts';

/**
 * Reads an update of the law. It is refused whole, with the line, for what is no JSON, a field nobody knows, an article
 * or other value of the wrong form, a version that is not higher than the one that counts, an id that stands there twice,
 * and a row that is gone while Naast still names it.
 */
export function readLawFile(
  text: string,
  counts: { readonly current: LawBook; readonly namedRows: readonly string[] },
): Result<LawBook, LawFileProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return fail({ what: 'no_json', line: lineOfSyntaxError(text, error), at: '' });
  }
  const lineOf = linesOf(text);
  const refuse = (what: LawFileProblem['what'], path: string, at = path) =>
    fail({ what, line: lineOf(path), at });
  const parsed = LawBook.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = pathOf(issue?.path ?? []);
    if (issue?.code !== 'unrecognized_keys') return refuse('wrong_value', path);
    const [key = ''] = issue.keys;
    return refuse('unknown_field', pathOf([...issue.path, key]));
  }
  const book = parsed.data;
  if (book.version <= counts.current.version) return refuse('lower_version', 'version');
  const twice = idOfTwice(book);
  if (twice) return refuse('twice', twice.path, twice.id);
  const there = new Set(idsIn(book).map(({ id }) => id));
  const missing = counts.namedRows.find((id) => !there.has(id));
  return missing === undefined ? ok(book) : refuse('row_missing', '', missing);
}

function idsIn(book: LawBook): { id: string; path: string }[] {
  return (['terms', 'durations', 'amounts', 'addresses', 'rules'] as const).flatMap((list) =>
    book[list].map(({ id }, index) => ({ id, path: `${list}[${index}].id` })),
  );
}

function idOfTwice(book: LawBook): { id: string; path: string } | undefined {
  const seen = new Set<string>();
  const decrees = book.equatedYears.map(({ year }, index) => ({
    id: String(year),
    path: `equatedYears[${index}].year`,
  }));
  return [...idsIn(book), ...decrees].find(({ id }) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice;
  });
}

/** Node and browsers say where in words of their own; what both give is the place or the line. */
function lineOfSyntaxError(text: string, error: unknown): number {
  const said = error instanceof Error ? error.message : '';
  const place = /position (\d+)/.exec(said)?.[1];
  const upTo = place === undefined ? text : text.slice(0, Number(place));
  return upTo.split('\n').length;
}
