import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const paperTables: readonly PersonalTable[] = [
  {
    name: 'paper_looks',
    belongsTo: 'inhabitant',
    by: 'inhabitant_id',
    title: 'Hoe uw papieren eruitzien',
    columns: {
      inhabitant_id: { means: 'van wie dit is' },
      size: { means: 'hoe groot de letters zijn' },
      layout: { means: 'of elke zin op een eigen regel staat' },
    },
    orderBy: 'inhabitant_id',
    counts: { notNamed: 'a size of letters and a layout: nobody wrote it' },
    read: (row) => [
      { kind: 'list_item', text: `Letters van ${textOf(row, 'size')} punten.` },
      ...(row.layout === 'a2'
        ? [{ kind: 'list_item' as const, text: 'Elke zin staat op een eigen regel.' }]
        : []),
    ],
  },
];
