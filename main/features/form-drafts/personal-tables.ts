import { type PersonalTable, type Row, textOf } from '../../storage/personal-table.ts';

const columns = {
  place: { means: 'op welk formulier het staat' },
  draft_json: { means: 'wat er is ingevuld' },
} as const;

const inBothTables = {
  title: 'Wat is ingevuld en nog niet bewaard',
  orderBy: 'place',
  counts: [{ as: 'unfinished' }] as const,
  read: (row: Row) =>
    wordsIn(JSON.parse(textOf(row, 'draft_json'))).map((text) => ({
      kind: 'list_item' as const,
      text,
    })),
};

export const formDraftTables: readonly PersonalTable[] = [
  {
    ...inBothTables,
    name: 'inhabitant_form_drafts',
    belongsTo: 'inhabitant',
    by: 'inhabitant_id',
    columns: {
      ...columns,
      inhabitant_id: { means: 'over wie dit gaat' },
      saved_at: { means: 'wanneer het is ingevuld' },
    },
  },
  {
    ...inBothTables,
    name: 'form_drafts',
    belongsTo: 'case',
    by: 'case_id',
    columns: { ...columns, case_id: { means: 'bij welke zaak dit hoort' } },
  },
];

/** Every text in the fields of a form, whichever form it is. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
