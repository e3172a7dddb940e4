import type { CountedThing } from '../../shared/features/retention/schema.ts';
import type { SqlValue } from './sql.ts';

/** What a row can belong to. A conversation belongs to a case, a case to an inhabitant. */
export type Owner = 'inhabitant' | 'case' | 'conversation';

/** A row as SQLite gives it, by column. */
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * One column: what stands in it, in Dutch for the inhabitant who reads the copy; or why it is no data about a person.
 */
export type PersonalColumn = { readonly means: string } | { readonly notOfPerson: string };

/** A piece of the readable copy. */
export interface CopyBlock {
  readonly kind: 'heading' | 'paragraph' | 'own_words' | 'list_item';
  readonly text: string;
}

/** What a table needs besides its row to read well. */
export interface CopyNames {
  /** Who spoke, by name as far as it is known; `personId` when several sat there in one role. */
  readonly speaker: (speaker: string, personId: SqlValue) => string;
}

/** Rows as a deletion names them; `where` is SQL. */
export interface CountedAs {
  readonly as: CountedThing;
  readonly where?: string;
}

/**
 * A table that holds something of a person, said once. Deletion, what a deletion takes, and the inhabitant's copy all
 * follow from it; `tests/architecture/personal-tables.test.ts` fails when a table or a column is not named.
 */
export interface PersonalTable {
  readonly name: string;
  /** What its rows belong to, and the column with that id. */
  readonly belongsTo: Owner;
  readonly by: string;
  /** The heading in the inhabitant's copy; Dutch, with *u*. */
  readonly title: string;
  /** Every column of the table. */
  readonly columns: Readonly<Record<string, PersonalColumn>>;
  readonly orderBy: string;
  /** SQL: the rows that are the supporter's private working notes. They go into a file of their own. */
  readonly privateWhen?: string;
  /** Cells of which a part is private: the parts as they stand in the copy and in the private file. */
  readonly split?: Readonly<
    Record<string, (cell: SqlValue) => { open: SqlValue; private: SqlValue }>
  >;
  /** How a row reads; `[]` when it adds nothing a person could read. It gets open or private parts alike. */
  readonly read: (row: Row, names: CopyNames) => readonly CopyBlock[];
  /** What its rows are called when a deletion is counted, or why a person misses nothing when they are not named. */
  readonly counts: readonly CountedAs[] | { readonly notNamed: string };
  /**
   * Columns that are emptied, and the row kept without a person, when what they point at is deleted.
   * Without it the rows go.
   */
  readonly emptied?: Readonly<Partial<Record<Owner, string>>>;
}

/** A value of a row as text; empty where there is none. */
export function textOf(row: Row, column: string): string {
  return String(row[column] ?? '');
}

/** A value of a row in words; the value itself when there is no word for it. */
export function inWords(row: Row, column: string, words: Readonly<Record<string, string>>): string {
  const value = textOf(row, column);
  return words[value] ?? value;
}
