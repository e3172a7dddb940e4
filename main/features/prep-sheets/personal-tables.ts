import { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { splitPrivate } from '../../../shared/features/prep-sheets/split-private.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';
import { readSheet } from './read-sheet.ts';

export const prepSheetTables: readonly PersonalTable[] = [
  {
    name: 'prep_sheets',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat u samen hebt voorbereid',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      sheet_json: { means: 'alles wat op het voorbereidingsblad staat' },
      saved_at: { means: 'wanneer het is bewaard' },
    },
    orderBy: 'saved_at',
    counts: [{ as: 'prep_sheets' }],
    split: {
      sheet_json: (cell) => {
        const parts = splitPrivate(PrepSheet.parse(JSON.parse(String(cell))));
        return {
          open: JSON.stringify(parts.open),
          private: parts.private && JSON.stringify(parts.private),
        };
      },
    },
    read: (row) => readSheet(PrepSheet.parse(JSON.parse(textOf(row, 'sheet_json')))),
  },
  {
    name: 'said_points',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat van uw voorbereiding is gezegd',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      item_id: { means: 'welk punt van de voorbereiding' },
      at: { means: 'wanneer het is gezegd' },
      line_id: { means: 'in welke regel van de notities' },
    },
    orderBy: 'at',
    counts: { notNamed: 'a tick at a point of the prep sheet' },
    // Which point it was stands on the sheet itself; the moment stands in the complete file.
    read: () => [],
  },
  {
    name: 'parked_points',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat later terugkomt',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      item_id: { means: 'welk punt van de voorbereiding' },
      who: { means: 'wie erop terugkomt' },
      until: { means: 'op welke dag' },
    },
    orderBy: 'until',
    counts: { notNamed: 'an answer at a point of the prep sheet' },
    read: (row) => [
      {
        kind: 'list_item',
        text: `${textOf(row, 'who')} komt erop terug op ${textOf(row, 'until')}.`,
      },
    ],
  },
];
