import type { TableWord, WordCount } from './schema.ts';

/** What a person calls the rows of each table. Whatever is not named here is "other". */
const words: Readonly<Record<string, TableWord>> = {
  inhabitants: 'inhabitants',
  cases: 'cases',
  conversations: 'conversations',
  prep_sheets: 'prepSheets',
  said_points: 'prepSheets',
  parked_points: 'prepSheets',
  note_lines: 'notes',
  check_events: 'checks',
  check_drafts: 'checks',
  case_check_events: 'checks',
  case_check_drafts: 'checks',
  agreement_details: 'agreements',
  summary_edits: 'summaries',
  topic_sentences: 'summaries',
};

/** Adds up what became of the tables, in the words of the field and the order a person knows them. */
export function inWords(
  tables: readonly {
    readonly table: string;
    readonly saved: number;
    readonly lost: number | null;
  }[],
): WordCount[] {
  const counts = new Map<TableWord, WordCount>();
  for (const { table, saved, lost } of tables) {
    const word = words[table] ?? 'other';
    const before = counts.get(word) ?? { word, saved: 0, lost: 0 };
    counts.set(word, {
      word,
      saved: before.saved + saved,
      lost: before.lost === null || lost === null ? null : before.lost + lost,
    });
  }
  const order: readonly TableWord[] = [...new Set(Object.values(words)), 'other'];
  return order
    .flatMap((word) => counts.get(word) ?? [])
    .filter(({ saved, lost }) => saved > 0 || lost !== 0);
}
