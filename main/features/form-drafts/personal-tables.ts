import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const formDraftTables: readonly PersonalTable[] = [
  {
    name: 'form_drafts',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Wat is ingevuld en nog niet bewaard',
    columns: {
      case_id: { means: 'bij welke zaak dit hoort' },
      place: { means: 'op welk formulier het staat' },
      draft_json: { means: 'wat er is ingevuld' },
    },
    orderBy: 'place',
    read: (row) =>
      wordsIn(JSON.parse(textOf(row, 'draft_json'))).map((text) => ({ kind: 'list_item', text })),
  },
];

/** Every text in the fields of a form, whichever form it is. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
