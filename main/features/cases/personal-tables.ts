import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const caseTables: readonly PersonalTable[] = [
  {
    name: 'cases',
    belongsTo: 'case',
    by: 'id',
    title: 'Uw vraag',
    columns: {
      id: { means: 'het nummer van deze zaak' },
      inhabitant_id: { means: 'het nummer waaronder Naast u kent' },
      question: { means: 'uw vraag, in uw eigen woorden' },
      municipality: { means: 'bij wie u deze vraag hebt' },
      created_at: { means: 'wanneer deze zaak begon' },
    },
    orderBy: 'created_at',
    counts: [{ as: 'cases' }],
    read: (row) => [
      { kind: 'own_words', text: textOf(row, 'question') },
      ...(textOf(row, 'municipality') === ''
        ? []
        : [{ kind: 'paragraph' as const, text: `Dit gaat over: ${textOf(row, 'municipality')}.` }]),
    ],
  },
];
